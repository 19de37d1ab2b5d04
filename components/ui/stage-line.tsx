import type { ReactNode } from 'react'
import { Check, ChevronDown, Minus } from 'lucide-react'

export type StageStep = {
  key: string
  label: string
  note?: ReactNode
  state: 'done' | 'current' | 'ahead' | 'skipped'
}

/** The way of a case in words: done, now, ahead. On phones only the present step shows, the rest unfolds. */
export function StageLine({
  steps,
  label,
  summary,
}: {
  steps: StageStep[]
  label: string
  /** "tahap 4 dari 7" */ summary: string
}) {
  const current = steps.find((step) => step.state === 'current') ?? steps.at(-1)
  return (
    <>
      <ol aria-label={label} className="flex border-b border-garis page-gutter py-2.5 max-md:hidden print:flex">
        {steps.map((step) => (
          <li
            key={step.key}
            aria-current={step.state === 'current' ? 'step' : undefined}
            className={`min-w-0 flex-1 pr-2 ${edge[step.state]}`}
          >
            <Step step={step} />
          </li>
        ))}
      </ol>
      <details className="group border-b border-garis md:hidden print:hidden">
        <summary className="flex min-h-12 items-center gap-2 px-4 py-1.5">
          <span>
            <b className="text-nila">{current?.label}</b>
            <span className="block text-xs text-tinta-3">{summary}</span>
          </span>
          <ChevronDown aria-hidden size={18} strokeWidth={1.75} className="ml-auto group-open:rotate-180" />
        </summary>
        <ol aria-label={label} className="px-4 pb-3">
          {steps.map((step) => (
            <li
              key={step.key}
              aria-current={step.state === 'current' ? 'step' : undefined}
              className="border-t border-garis py-1.5"
            >
              <Step step={step} />
            </li>
          ))}
        </ol>
      </details>
    </>
  )
}

const edge = {
  done: 'border-t-2 border-tinta-2 pt-1.5',
  current: 'border-t-4 border-nila pt-1',
  ahead: 'border-t-2 border-garis pt-1.5',
  skipped: 'border-t-2 border-dashed border-garis-kuat pt-1.5',
} as const

function Step({ step }: { step: StageStep }) {
  const tone = { done: 'text-tinta', current: 'font-bold text-nila', ahead: 'text-tinta-3', skipped: 'text-tinta-3' }[
    step.state
  ]
  return (
    <>
      <span className={`flex items-center gap-1 leading-5 ${tone}`}>
        {step.state === 'done' && <Check aria-hidden size={14} strokeWidth={2} className="shrink-0" />}
        {step.state === 'skipped' && <Minus aria-hidden size={14} strokeWidth={2} className="shrink-0" />}
        {step.label}
      </span>
      {step.note && <span className="block text-xs text-tinta-3">{step.note}</span>}
    </>
  )
}
