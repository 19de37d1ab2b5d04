import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Form, type FormWords } from '@/components/ui/form'
import { Section } from '@/components/ui/heading'
import { Textarea } from '@/components/ui/textarea'
import type { CaseFile } from '@/lib/cases/case-file'
import type { FormAction } from '@/lib/doors/form-state'
import { formatInstant } from '@/lib/messages/format'

/** Notes of the people who work on the case, and the box for another one. */
export function NotesPart({
  file,
  zone,
  action,
  words,
}: {
  file: CaseFile
  zone: string
  action: FormAction
  words: FormWords
}) {
  const t = useTranslations('cases.notes')
  const locale = useLocale()
  return (
    <Section id="notes" title={t('title')}>
      {file.notes.length === 0 && <p className="py-2 text-tinta-2">{t('none')}</p>}
      <ul>
        {file.notes.map((note) => (
          <li key={note.id} className="border-b border-garis py-2">
            <p className="measure whitespace-pre-line">{note.text}</p>
            <p className="text-xs text-tinta-3">
              {t('by', { name: note.byName, date: formatInstant(note.at, locale, zone) })}
            </p>
          </li>
        ))}
      </ul>
      <Form key={file.notes.length} action={action} words={words} className="mt-3 grid gap-3">
        <input type="hidden" name="caseId" value={file.id} />
        <Textarea name="text" label={t('label')} hint={t('hint')} rows={2} />
        <div>
          <Button>{t('add')}</Button>
        </div>
      </Form>
    </Section>
  )
}
