import { getLocale, getTranslations } from '@/lib/messages/translations'
import { Maximize2 } from 'lucide-react'
import { MaskedNumber } from '@/components/ui/masked-number'
import { ActionLink } from '@/components/ui/link'
import { Tag } from '@/components/ui/tag'
import type { FlagView } from '@/lib/flags/get-flag'
import { DOUBTED } from '@/lib/flags/outcome'
import { formatDay } from '@/lib/messages/format'
import { dayOf } from '@/lib/platform/day'
import type { ReactNode } from 'react'

/** Who it is said to be, and how we know: the account, the person it is registered for, the proofs. */
export async function FlagIdentity({
  flag,
  zone,
  fullHref,
  claim,
}: {
  flag: FlagView
  zone: string
  /** The item's own page; null when this is it. */
  fullHref: string | null
  claim: ReactNode
}) {
  const t = await getTranslations('flags')
  const locale = await getLocale()
  const { account, employee } = flag
  const proofs = account.proofs.filter(({ kind }) => !kind.startsWith('triage_undone'))
  const proofWord = (kind: string) => {
    const key = `proofKinds.${kind}` as 'proofKinds.statement'
    return t.has(key) ? t(key) : t('proofKinds.other')
  }
  return (
    <header className="border-b border-garis px-4 py-2.5 lg:px-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h2 id="item" tabIndex={-1} className="min-w-0 font-sans text-xl tracking-normal">
          <span className="handle" translate="no">
            @{account.handle}
          </span>{' '}
          <span className="text-base font-normal text-tinta-2">
            {t(`acts.${flag.act}`)} · {t(`platforms.${account.platform}`)}
          </span>
        </h2>
        <div className="ml-auto flex flex-wrap items-center gap-x-4">
          {claim}
          {fullHref && (
            <ActionLink id="open-full" href={fullHref} className="text-sm max-lg:hidden">
              <Maximize2 aria-hidden size={16} strokeWidth={1.75} />
              {t('panel.fullPage')}
            </ActionLink>
          )}
        </div>
      </div>
      <dl className="grid gap-x-3 sm:grid-cols-[7rem_minmax(0,1fr)]">
        <dt className="text-xs leading-[var(--body-line)] text-tinta-3">{t('panel.registeredFor')}</dt>
        <dd>
          <b>{employee.name}</b> ·{' '}
          {employee.numberTail && (
            <>
              <span className="text-tinta-2">
                <MaskedNumber
                  tail={employee.numberTail}
                  label={t('panel.numberEnding', { tail: employee.numberTail })}
                />
              </span>{' '}
              ·{' '}
            </>
          )}
          {employee.position} · {employee.unit}
        </dd>
        <dt className="text-xs leading-[var(--body-line)] text-tinta-3">{t('panel.howWeKnow')}</dt>
        <dd>
          {DOUBTED.some((one) => one === account.attribution) ? (
            <Tag kind="warn">{t(`attributions.${account.attribution}`)}</Tag>
          ) : (
            <span>{t(`attributions.${account.attribution}`)}</span>
          )}{' '}
          <span className="text-tinta-2">
            {t('panel.proofs', { count: proofs.length })}
            {proofs.length > 0 && `: ${[...new Set(proofs.map(({ kind }) => proofWord(kind)))].slice(0, 3).join('; ')}`}
          </span>
          {proofs.length > 0 && (
            <details className="inline open:block">
              <summary className="ml-2 inline font-semibold text-nila underline">
                {t('panel.showProofs')} <span className="sr-only">{t('panel.howWeKnow')}</span>
              </summary>
              <ul className="mt-1 border-t border-garis pt-1 text-sm">
                {proofs.map((proof) => (
                  <li key={proof.id}>
                    {proofWord(proof.kind)}: {t(`attributions.${proof.attribution}`)}. {proof.note}{' '}
                    <span className="text-tinta-3">
                      {proof.byName}, {formatDay(dayOf(proof.at, zone), locale)}
                    </span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </dd>
      </dl>
    </header>
  )
}
