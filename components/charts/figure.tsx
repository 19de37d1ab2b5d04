import type { ReactNode } from 'react'
import type { ChartWords } from './count'

export type FigureProps = {
  id: string
  /** The message as a sentence, never a noun: "Kurang dari separuh butir diteruskan". */
  title: string
  /** What is counted, in which unit, for which time. */
  subtitle?: ReactNode
  source: ReactNode
  csvHref?: string
  words: ChartWords
  level?: 2 | 3
}

/**
 * The frame of every chart: sentence title, unit line, drawing, source, and the table twin that holds all the drawing
 * shows. On paper the twin unfolds by itself.
 */
export function Figure({
  id,
  title,
  subtitle,
  source,
  csvHref,
  words,
  level = 3,
  twin,
  children,
}: FigureProps & { twin?: ReactNode; children: ReactNode }) {
  const Title = `h${level}` as const
  return (
    <figure className="min-w-0" aria-labelledby={`${id}-title`}>
      <figcaption>
        <Title id={`${id}-title`} className="font-sans text-md font-semibold [word-spacing:0]">
          {title}
        </Title>
        {subtitle && (
          <p id={`${id}-unit`} className="max-w-[100ch] text-sm text-tinta-2">
            {subtitle}
          </p>
        )}
      </figcaption>
      <div className="chart-box mt-3 mb-2">{children}</div>
      <div className="flex flex-wrap items-start gap-x-5 border-t border-garis pt-1 text-xs text-tinta-3">
        <p className="min-w-48 flex-1 py-1">{source}</p>
        {csvHref && (
          <a href={csvHref} download className="inline-flex target items-center underline print:hidden">
            {words.csv}
          </a>
        )}
        {twin && (
          <details className="print-open open:order-last open:basis-full print:basis-full">
            <summary className="inline-flex target items-center text-nila underline">{words.table}</summary>
            {twin}
          </details>
        )}
      </div>
    </figure>
  )
}
