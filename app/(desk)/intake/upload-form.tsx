import { getTranslations } from '@/lib/messages/translations'
import { Button } from '@/components/ui/button'
import { FileDrop } from '@/components/ui/file-drop'
import { ActionLink } from '@/components/ui/link'
import { INTAKE_LIMITS } from '@/lib/intake/intake-limits'

/** A plain multipart form: the file never passes through a server action, and it works without JavaScript. */
export async function UploadForm() {
  const t = await getTranslations('intake')
  const ui = await getTranslations('ui')
  return (
    <form method="post" action="/api/imports/activities" encType="multipart/form-data" className="grid gap-4">
      <FileDrop
        name="file"
        label={t('upload.file')}
        hint={t('upload.hint')}
        accept=".csv,.tsv,.txt,.xlsx,.ndjson,.jsonl,.json"
        maxBytes={INTAKE_LIMITS.zeeschuimerBytes}
        words={{
          choose: ui('file.choose'),
          dropHint: ui('file.dropHint'),
          remove: ui('file.remove'),
          tooLarge: ui('file.tooLarge'),
        }}
      />
      <p className="text-sm text-tinta-2">{t('upload.filter')}</p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button look="primary">{t('upload.check')}</Button>
        <ActionLink href="/api/imports/template/activities" download>
          {t('upload.template')}
        </ActionLink>
      </div>
    </form>
  )
}
