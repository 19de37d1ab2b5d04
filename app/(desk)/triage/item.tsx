import { getLocale, getTranslations } from '@/lib/messages/translations'
import { DecisionFields } from '@/components/flags/decision-fields'
import { DispositionSlip, FlagClaim } from '@/components/flags/disposition-slip'
import { FlagCapture } from '@/components/flags/flag-capture'
import { FlagHistory } from '@/components/flags/flag-history'
import { FlagIdentity } from '@/components/flags/flag-identity'
import { FlagPanel } from '@/components/flags/flag-panel'
import { FlagWhy } from '@/components/flags/flag-why'
import { toQuery, type FlagFilter } from '@/lib/flags/filter'
import type { FlagView } from '@/lib/flags/get-flag'
import type { TriageReason } from '@/lib/flags/list-reasons'
import type { Day } from '@/lib/platform/day'
import { addDays } from '@/lib/rulebook/days'
import { claimFlag, decideFlag, releaseFlag, undoFlagDecision } from './actions'

/** One item, beside the list or on its own page. */
export async function TriageItem({
  flag,
  filter,
  full,
  zone,
  today,
  when,
  previous,
  next,
  reasons,
}: {
  flag: FlagView
  filter: FlagFilter
  full: boolean
  zone: string
  today: Day
  /** "sisa 3 hari kerja" */
  when: string
  previous: string | null
  next: string | null
  reasons: TriageReason[]
}) {
  const app = await getTranslations('app')
  const locale = await getLocale()
  const words = { errorTitle: app('form.errorTitle'), errorPrefix: app('form.errorPrefix') }
  const query = toQuery(filter)
  const hrefOf = (id: string | null) =>
    id === null ? null : full ? `/triage/${id}${query}` : `/triage${toQuery(filter, { flag: id })}`
  const reasonOf = reasonWords(reasons, locale)
  const tomorrow = addDays(today, 1)
  return (
    <FlagPanel
      key={flag.id}
      number={flag.number}
      when={when}
      back={`/triage${full ? toQuery(filter, { flag: flag.id }) : query}`}
      previous={hrefOf(previous)}
      next={hrefOf(next)}
      identity={
        <FlagIdentity
          flag={flag}
          zone={zone}
          fullHref={full ? null : `/triage/${flag.id}${query}`}
          claim={<FlagClaim flag={flag} zone={zone} claim={claimFlag} release={releaseFlag} words={words} />}
        />
      }
      capture={<FlagCapture flag={flag} zone={zone} />}
      why={<FlagWhy flag={flag} zone={zone} />}
      history={<FlagHistory flag={flag} zone={zone} hrefOf={(id) => hrefOf(id) ?? ''} reasonOf={reasonOf} />}
      slip={
        <DispositionSlip
          flag={flag}
          zone={zone}
          back={query.slice(1)}
          full={full}
          decide={decideFlag}
          undo={undoFlagDecision}
          words={words}
          reasonOf={reasonOf}
          fields={
            <DecisionFields
              flag={flag}
              reasons={reasons}
              tomorrow={tomorrow}
              latest={flag.dueOn > tomorrow ? flag.dueOn : tomorrow}
            />
          }
        />
      }
    />
  )
}

/** Words of a reason code, in the person's language; the code itself when the rulebook knows it no more. */
export function reasonWords(reasons: TriageReason[], locale: string): (code: string | null) => string {
  return (code) => {
    const reason = reasons.find((one) => one.code === code)
    if (!reason) return code ?? ''
    const title = locale === 'en' ? reason.titleEn : reason.titleId
    return title.charAt(0).toLowerCase() + title.slice(1)
  }
}
