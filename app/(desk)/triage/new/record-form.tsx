import { getLocale, getTranslations } from '@/lib/messages/translations'
import { EvidenceDrop } from '@/components/evidence/evidence-drop'
import { LinkGuess } from '@/components/intake/link-guess'
import { Button } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/choice-group'
import { DateInput } from '@/components/ui/date-input'
import { Form } from '@/components/ui/form'
import { ButtonLink } from '@/components/ui/link'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { Textarea } from '@/components/ui/textarea'
import { ACTIVITY_KINDS } from '@/lib/detection/seen-activity'
import { EVIDENCE_LIMITS } from '@/lib/evidence/evidence-limits'
import { MANUAL_PLATFORMS } from '@/lib/intake/manual-activity'
import type { OpenElection } from '@/lib/intake/list-open-elections'
import { formatDay } from '@/lib/messages/format'
import { recordActivity } from './actions'

const MEGABYTES = Math.round(EVIDENCE_LIMITS.imageBytes / 1024 / 1024)

/** Tambah butir. `nowLocal`: this minute in the zone of the deployment, as a datetime-local value. */
export async function RecordForm({
  elections,
  nowLocal,
  evidence,
}: {
  elections: OpenElection[]
  nowLocal: string
  evidence: string[]
}) {
  const [t, app, ui, words, locale] = [
    await getTranslations('intake'),
    await getTranslations('app'),
    await getTranslations('ui'),
    await getTranslations('evidence'),
    await getLocale(),
  ]
  const optional = app('form.optional')
  const counter = ui('counter')
  return (
    <Form action={recordActivity} words={{ errorTitle: app('form.errorTitle'), errorPrefix: app('form.errorPrefix') }}>
      <TextInput
        name="link"
        label={t('new.link')}
        hint={t('new.linkHint')}
        optional={optional}
        inputMode="url"
        autoComplete="off"
        translate="no"
      />
      <LinkGuess words={{ found: t.raw('new.found') as string, unknown: t('new.unknown') }} />
      <RadioGroup
        name="act"
        label={t('new.act')}
        inline
        options={ACTIVITY_KINDS.map((act) => ({ value: act, label: t(`act.${act}`) }))}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          name="platform"
          label={t('new.platform')}
          hint={t('new.platformHint')}
          empty={app('form.choose')}
          options={MANUAL_PLATFORMS.map((platform) => ({ value: platform, label: t(`platform.${platform}`) }))}
        />
        <TextInput name="handle" label={t('new.handle')} hint={t('new.handleHint')} autoComplete="off" translate="no" />
      </div>
      <TextInput
        name="employee"
        label={t('new.employee')}
        hint={t('new.employeeHint')}
        optional={optional}
        autoComplete="off"
      />
      <TextInput
        name="target"
        label={t('new.target')}
        hint={t('new.targetHint')}
        optional={optional}
        autoComplete="off"
        translate="no"
      />
      <Textarea
        name="text"
        label={t('new.text')}
        hint={t('new.textHint')}
        optional={optional}
        rows={3}
        limit={5000}
        counter={counter}
      />
      <Textarea
        name="targetText"
        label={t('new.targetText')}
        hint={t('new.targetTextHint')}
        optional={optional}
        rows={3}
        limit={5000}
        counter={counter}
      />
      <EvidenceDrop
        name="evidence"
        label={t('new.captures')}
        hint={t('new.capturesHint')}
        initial={evidence}
        maxBytes={EVIDENCE_LIMITS.imageBytes}
        words={{
          choose: words('choose'),
          pasteHint: ui('file.pasteHint'),
          remove: ui('file.remove'),
          sending: words('sending'),
          kept: words('kept'),
          failed: words('failed'),
          tooLarge: words('tooLarge', { limit: MEGABYTES }),
        }}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <DateInput
          name="seenAt"
          label={t('new.seenAt')}
          hint={t('new.seenAtHint')}
          withTime
          defaultValue={nowLocal}
          locale={locale}
        />
        <DateInput
          name="actAt"
          label={t('new.actAt')}
          hint={t('new.actAtHint')}
          optional={optional}
          withTime
          locale={locale}
        />
      </div>
      <Textarea
        name="reporter"
        label={t('new.reporter')}
        hint={t('new.reporterHint')}
        optional={optional}
        rows={2}
        limit={1000}
        counter={counter}
      />
      <Select
        name="electionId"
        label={t('new.election')}
        hint={t('new.electionHint')}
        {...(elections[0]?.isRunning ? { defaultValue: elections[0].id } : { empty: app('form.choose') })}
        options={elections.map(({ id, name, from, to }) => ({
          value: id,
          label: `${name} (${formatDay(from, locale)} – ${formatDay(to, locale)})`,
        }))}
      />
      <p className="text-sm text-tinta-2">{t('new.fourEyes')}</p>
      <div className="flex flex-wrap gap-3">
        <Button look="primary" pendingLabel={app('form.saving')}>
          {t('new.submit')}
        </Button>
        <ButtonLink href="/triage">{app('form.cancel')}</ButtonLink>
      </div>
    </Form>
  )
}
