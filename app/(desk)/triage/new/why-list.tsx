import { getLocale, getTranslations } from '@/lib/messages/translations'
import type { Reason } from '@/lib/detection/explain'
import { formatDay } from '@/lib/messages/format'
import { isDay } from '@/lib/platform/day'

/** Why something was raised, or was not, in sentences and in the order in which it was reasoned. */
export async function WhyList({ because }: { because: Reason[] }) {
  const t = await getTranslations('detection')
  const locale = await getLocale()
  return (
    <ul className="grid list-disc gap-1 pl-5">
      {because.map(({ code, params }, index) => {
        const key = `because.${code}` as 'because.ACT'
        const day = params.day && isDay(params.day) ? { day: formatDay(params.day, locale) } : {}
        return t.has(key) ? <li key={index}>{t(key, { ...params, ...day } as never)}</li> : null
      })}
    </ul>
  )
}
