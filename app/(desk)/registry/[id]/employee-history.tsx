import { getLocale, getTranslations } from '@/lib/messages/translations'
import { getUiWords } from '@/app/ui-words'
import { DefinitionRows } from '@/components/ui/definition-rows'
import { Disclosure } from '@/components/ui/disclosure'
import { Section } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { MaskedNumber } from '@/components/ui/masked-number'
import { Table } from '@/components/ui/table'
import { formatDay, formatInstant } from '@/lib/messages/format'
import { findDeployment } from '@/lib/platform/find-deployment'
import type { EmployeeView } from '@/lib/registry/get-employee'

/** Pact, reminders received, numbers borne, and who opened the page. */
export async function EmployeeHistory({ person }: { person: EmployeeView }) {
  const [t, app, ui, locale, { zone }] = [
    await getTranslations('registry'),
    await getTranslations('app'),
    await getUiWords(),
    await getLocale(),
    await findDeployment(),
  ]
  const purposeWord = (purpose: string) =>
    t.has(`purpose.${purpose}` as 'purpose.other') ? t(`purpose.${purpose}` as 'purpose.other') : t('purpose.other')
  const roleWord = (role: string) =>
    app.has(`role.${role}` as 'role.auditor') ? app(`role.${role}` as 'role.auditor') : role
  return (
    <>
      <Section id="pacts" title={t('detail.pacts')}>
        {person.pacts.length === 0 ? (
          <p className="py-2 text-tinta-2">{t('detail.noElection')}</p>
        ) : (
          <DefinitionRows
            wide
            rows={person.pacts.map((pact) => ({
              key: pact.electionId,
              label: pact.election,
              value: pact.signedOn
                ? t('detail.signed', { day: formatDay(pact.signedOn, locale) })
                : t('detail.notSigned'),
              ...(pact.signedOn
                ? { note: t(pact.hasDocument ? 'detail.withDocument' : 'detail.withoutDocument') }
                : {}),
            }))}
          />
        )}
      </Section>
      <Section id="reminders" title={t('detail.reminders')}>
        {person.reminders.length === 0 ? (
          <p className="py-2 text-tinta-2">{t('detail.noReminders')}</p>
        ) : (
          <DefinitionRows
            wide
            rows={person.reminders.map((reminder) => ({
              key: reminder.id,
              label: formatDay(reminder.heldOn, locale),
              value: <Link href={`/registry/reminders/${reminder.id}`}>{reminder.title}</Link>,
              note: t(`detail.how.${reminder.how as 'attended'}`),
            }))}
          />
        )}
      </Section>
      <Section id="numbers" title={t('detail.numbers')}>
        <DefinitionRows
          wide
          rows={person.numbers.map((number, index) => ({
            key: String(index),
            label: <MaskedNumber tail={number.tail} label={ui.maskedNip(number.tail)} />,
            value: number.isCurrent
              ? number.from
                ? `${t('detail.current')}, ${t('detail.since', { day: formatDay(number.from, locale) })}`
                : t('detail.current')
              : t('detail.former', { day: number.to ? formatDay(number.to, locale) : '-' }),
          }))}
        />
      </Section>
      <Disclosure summary={t('detail.openings')}>
        <p className="pb-2 text-sm text-tinta-2">{t('detail.openingsHint')}</p>
        <Table<EmployeeView['openings'][number]>
          caption={t('detail.openings')}
          rows={person.openings}
          rowKey={(row) => row.at.getTime()}
          columns={[
            {
              key: 'when',
              header: t('detail.when'),
              kind: 'lead',
              cell: (row) => formatInstant(row.at, locale, zone),
              width: 'w-56',
            },
            { key: 'roles', header: t('detail.roles'), cell: (row) => row.roles.map(roleWord).join(', ') },
            { key: 'purpose', header: t('detail.purpose'), cell: (row) => purposeWord(row.purpose) },
          ]}
        />
      </Disclosure>
    </>
  )
}
