import { getTranslations } from '@/lib/messages/translations'
import { getUiWords } from '@/app/ui-words'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { RadioGroup } from '@/components/ui/choice-group'
import { FileDrop } from '@/components/ui/file-drop'
import { ActionLink } from '@/components/ui/link'
import { ACCOUNT_SOURCES } from '@/lib/registry/staged-employee'

/** A plain multipart form: the file never passes through a server action, and it works without JavaScript. */
export async function UploadForm() {
  const [t, ui] = [await getTranslations('registry'), await getUiWords()]
  return (
    <form method="post" action="/api/imports/employees" encType="multipart/form-data" className="grid gap-5">
      <FileDrop
        name="file"
        label={t('import.file')}
        hint={t('import.fileHint')}
        accept=".csv,.tsv,.txt,.xlsx"
        maxBytes={20 * 1024 * 1024}
        words={ui.file}
      />
      <RadioGroup
        name="source"
        label={t('import.source')}
        defaultValue="list"
        options={ACCOUNT_SOURCES.map((value) => ({
          value,
          label: t(`import.sources.${value}`),
          hint: t(`import.sourceHints.${value}`),
        }))}
      />
      <Checkbox name="addUnits" label={t('import.addUnits')} hint={t('import.addUnitsHint')} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button look="primary">{t('import.check')}</Button>
        <ActionLink href="/api/imports/template/employees" download>
          {t('import.template')}
        </ActionLink>
      </div>
    </form>
  )
}
