import { getTranslations } from '@/lib/messages/translations'
import type { ReactNode } from 'react'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Link } from '@/components/ui/link'

/**
 * The panel of one item in its fixed order: identity, capture, why, other items and notes, slip. Evidence stands before
 * anything a machine says. On phones it is the page, with the way back and to its neighbours.
 */
export async function FlagPanel({
  number,
  when,
  back,
  previous,
  next,
  identity,
  capture,
  why,
  history,
  slip,
}: {
  number: number
  when: string
  back: string
  previous: string | null
  next: string | null
  identity: ReactNode
  capture: ReactNode
  why: ReactNode
  history: ReactNode
  slip: ReactNode
}) {
  const t = await getTranslations('flags')
  return (
    <section aria-labelledby="item" className="p-panel p-item">
      <nav
        aria-label={t('panel.nav')}
        className="p-narrow flex min-h-12 items-center gap-2 border-b border-garis bg-kertas px-2"
      >
        <Link href={back} aria-label={t('panel.back')} className="grid size-11 place-items-center">
          <ChevronLeft aria-hidden size={20} strokeWidth={1.75} />
        </Link>
        <p className="min-w-0 flex-1 leading-5">
          <b>{t('item', { number })}</b>
          <span className="block text-xs text-tinta-3">{when}</span>
        </p>
        {previous && (
          <Link
            id="previous-item"
            href={previous}
            aria-label={t('panel.previous')}
            className="grid size-11 place-items-center"
          >
            <ChevronLeft aria-hidden size={20} strokeWidth={1.75} />
          </Link>
        )}
        {next && (
          <Link id="next-item" href={next} aria-label={t('panel.next')} className="grid size-11 place-items-center">
            <ChevronRight aria-hidden size={20} strokeWidth={1.75} />
          </Link>
        )}
      </nav>
      <div className="p-scroll">
        {identity}
        <div className="p-body">
          {capture}
          <div className="min-w-0">
            {why}
            {history}
          </div>
        </div>
      </div>
      <div className="p-slip">{slip}</div>
    </section>
  )
}
