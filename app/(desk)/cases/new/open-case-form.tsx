import { getLocale, getTranslations } from '@/lib/messages/translations'
import { Button } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/choice-group'
import { DateInput } from '@/components/ui/date-input'
import { Form } from '@/components/ui/form'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { TextInput } from '@/components/ui/text-input'
import { openCase } from './actions'

type Option = { value: string; label: string }

/** What a recommendation says that starts a case. */
export async function OpenCaseForm({
  employeeId,
  day,
  elections,
  rules,
}: {
  employeeId: string
  day: string
  elections: Option[]
  rules: Option[]
}) {
  const t = await getTranslations('cases')
  const app = await getTranslations('app')
  const locale = await getLocale()
  return (
    <Form action={openCase} words={{ errorTitle: app('form.errorTitle'), errorPrefix: app('form.errorPrefix') }}>
      <input type="hidden" name="employeeId" value={employeeId} />
      <Select name="electionId" label={t('new.election')} options={elections} empty={app('form.choose')} />
      <TextInput name="authority" label={t('form.recommendation.authority')} defaultValue="Bawaslu" />
      <TextInput name="number" label={t('form.recommendation.number')} autoComplete="off" />
      <DateInput name="issuedOn" label={t('form.recommendation.issuedOn')} locale={locale} max={day} />
      <DateInput
        name="receivedOn"
        label={t('form.recommendation.receivedOn')}
        locale={locale}
        max={day}
        defaultValue={day}
      />
      <Select name="ruleCode" label={t('new.rule')} options={rules} empty={app('form.choose')} />
      <RadioGroup
        name="content"
        label={t('new.content')}
        inline
        options={(['sanction', 'other'] as const).map((one) => ({
          value: one,
          label: t(`course.contents.${one}`),
        }))}
      />
      <Textarea name="summary" label={t('form.recommendation.summary')} rows={4} />
      <div>
        <Button look="primary" pendingLabel={app('form.saving')}>
          {t('new.verb')}
        </Button>
      </div>
    </Form>
  )
}
