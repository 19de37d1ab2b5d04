import type { getTranslations } from '@/lib/messages/translations'
import type { SampleRow } from '@/components/imports/sample-rows'
import type { StagedRow } from '@/lib/imports/staged-row'
import type { FieldChange, StagedEmployee } from '@/lib/registry/staged-employee'

type Words = Awaited<ReturnType<typeof getTranslations<'registry'>>>

/** A staged person in words for the preview; numbers only by their end. */
export function sampleOf(t: Words): (row: StagedRow) => SampleRow {
  const value = (field: FieldChange['field'], text: string) => {
    if (text === '') return ''
    if (field === 'kind') return t(`kind.${text as 'PNS'}`)
    if (field === 'bucket') return t(`bucket.${text as 'JPT'}`)
    if (field === 'number') return t('import.numberEnding', { tail: text.slice(-4) })
    return text
  }
  return ({ line, outcome, data }) => {
    const person = data as StagedEmployee
    const subject = `${person.name}, ${t('import.numberEnding', { tail: person.number.slice(-4) })}`
    if (outcome === 'changed')
      return {
        line,
        subject,
        changes: person.changes.map(({ field, from, to }) => ({
          field: t(`fields.${field}`),
          from: value(field, from),
          to: value(field, to),
        })),
      }
    const accounts = person.accounts.map(({ platform, handle }) => `${t(`platforms.${platform}`)} @${handle}`)
    const parts = [t(`kind.${person.kind}`), person.position, person.rank ?? '', person.unit.name, ...accounts]
    return { line, subject, values: parts.filter((part) => part !== '').join(' · ') }
  }
}
