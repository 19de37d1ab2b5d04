import { getLocale, getTranslations } from '@/lib/messages/translations'
import { DefinitionRows } from '@/components/ui/definition-rows'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/heading'
import { ActionLink, ButtonLink, Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import type { CaseRow } from '@/lib/cases/case-row'
import type { listCases } from '@/lib/cases/list-cases'
import { listCaseChanges, type CaseChange } from '@/lib/desk/list-case-changes'
import { countMissingPacts, countStaff, countWatch } from '@/lib/desk/count-watch'
import type { FlagCounts } from '@/lib/flags/count-flags'
import { startOfDay } from '@/lib/flags/start-of-day'
import { formatDay, formatInstant } from '@/lib/messages/format'
import { id as words } from '@/lib/messages/id'
import { toDate, type Day } from '@/lib/platform/day'
import { addDays } from '@/lib/rulebook/days'
import { loadCalendar } from '@/lib/rulebook/load-calendar'
import { remaining } from '@/lib/rulebook/remaining'
import { hasRole, type Person } from '@/lib/staff/actor'

const SHOWN = 7
const LOOK_BACK_DAYS = 7

/** The triage queue in one line each, with the way in. */
export async function QueueBlock({ counts }: { counts: FlagCounts }) {
  const t = await getTranslations('desk')
  const { tabs } = counts
  return (
    <Section
      id="queue"
      title={t('queue.title')}
      meta={t('queue.done', { n: counts.decidedToday })}
      action={
        <ButtonLink href="/triage" look="primary" size="sm">
          {t('queue.start')}
        </ButtonLink>
      }
    >
      <DefinitionRows
        rows={[
          {
            key: 'due',
            label: t('queue.due'),
            value: <Link href="/triage?tab=due">{t('queue.items', { n: tabs.due })}</Link>,
          },
          { key: 'new', label: t('queue.new'), value: <Link href="/triage">{t('queue.items', { n: tabs.new })}</Link> },
          {
            key: 'mine',
            label: t('queue.mine'),
            value: <Link href="/triage?tab=mine">{t('queue.items', { n: tabs.mine })}</Link>,
          },
          {
            key: 'waiting',
            label: t('queue.waiting'),
            value: <Link href="/triage?tab=waiting">{t('queue.items', { n: tabs.waiting })}</Link>,
          },
        ]}
      />
    </Section>
  )
}

/** Cases whose next step is mine, the next deadline first. */
export async function DueBlock({ cases, day }: { cases: Awaited<ReturnType<typeof listCases>>; day: Day }) {
  const t = await getTranslations('desk')
  const stage = await getTranslations('cases')
  const rule = await getTranslations('rulebook')
  const locale = await getLocale()
  const calendar = await loadCalendar()
  const left = (row: CaseRow) => {
    if (!row.nextDueOn) return t('due.none')
    const rest = remaining(row.nextDueOn, day, calendar)
    const sentence = rule(`remaining.${rest.kind}`, { days: rest.days, unit: rest.unit })
    return (
      <span className={row.isOverdue ? 'font-semibold text-danger' : ''}>
        {formatDay(row.nextDueOn, locale, 'short')}, {sentence}
      </span>
    )
  }
  return (
    <Section
      id="due"
      title={t('due.title')}
      meta={t('due.meta', { n: cases.tabs.mine })}
      action={<ActionLink href="/cases?tab=mine">{t('all')}</ActionLink>}
    >
      <Table<CaseRow>
        caption={t('due.title')}
        rows={cases.rows.slice(0, SHOWN)}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('due.empty')} />}
        columns={[
          {
            key: 'number',
            header: t('due.number'),
            kind: 'lead',
            cell: (row) => <Link href={`/cases/${row.id}`}>{row.number}</Link>,
            width: 'w-32',
          },
          { key: 'stage', header: t('due.stage'), kind: 'head', cell: (row) => stage(`stages.${row.stage}`) },
          { key: 'unit', header: t('due.unit'), cell: (row) => row.unit ?? stage('list.hidden') },
          { key: 'left', header: t('due.left'), cell: left },
        ]}
      />
    </Section>
  )
}

/** What others did in my cases in the last days. */
export async function ChangesBlock({ actor, day, zone }: { actor: Person; day: Day; zone: string }) {
  const t = await getTranslations('desk')
  const event = await getTranslations('audit')
  const locale = await getLocale()
  const changes = await listCaseChanges(actor, startOfDay(addDays(day, -LOOK_BACK_DAYS), zone), SHOWN)
  const say = (name: string) => {
    const key = name.replace('.', '_') as keyof typeof words.audit.event
    return key in words.audit.event ? event(`event.${key}`) : name
  }
  return (
    <Section id="changes" title={t('changes.title')} meta={t('changes.meta', { n: LOOK_BACK_DAYS })}>
      <Table<CaseChange>
        caption={t('changes.title')}
        rows={changes}
        rowKey={(row) => row.seq}
        empty={<EmptyState title={t('changes.empty')} />}
        columns={[
          {
            key: 'at',
            header: t('changes.when'),
            kind: 'lead',
            cell: (row) => formatInstant(row.at, locale, zone),
            width: 'w-60',
          },
          { key: 'what', header: t('changes.what'), kind: 'head', cell: (row) => say(row.event) },
          {
            key: 'case',
            header: t('due.number'),
            cell: (row) => <Link href={`/cases/${row.caseId}`}>{row.number}</Link>,
          },
          { key: 'by', header: t('changes.by'), cell: (row) => row.by },
        ]}
      />
    </Section>
  )
}

/** What a role has besides queues and cases. */
export async function RoleBlock({ actor, day }: { actor: Person; day: Day }) {
  const t = await getTranslations('desk')
  const pacts = hasRole(actor, 'bkpsdm_officer') ? await countMissingPacts(toDate(day)) : []
  const staff = hasRole(actor, 'administrator') ? await countStaff() : null
  const watch = hasRole(actor, 'auditor') ? await countWatch() : null
  return (
    <>
      {pacts.length > 0 && (
        <Section
          id="pacts"
          title={t('pacts.title')}
          action={<ActionLink href="/registry/pacts">{t('pacts.open')}</ActionLink>}
        >
          <DefinitionRows
            wide
            rows={pacts.map((row) => ({
              key: row.id,
              label: row.name,
              value: t('pacts.missing', { n: row.missing, all: row.employees }),
            }))}
          />
        </Section>
      )}
      {staff && (
        <Section id="staff" title={t('staff.title')} action={<ActionLink href="/staff">{t('staff.open')}</ActionLink>}>
          <DefinitionRows
            rows={(['active', 'waiting', 'disabled'] as const).map((key) => ({
              key,
              label: t(`staff.${key}`),
              value: t('people', { n: staff[key] }),
            }))}
          />
        </Section>
      )}
      {watch && (
        <Section id="watch" title={t('watch.title')} action={<ActionLink href="/audit">{t('watch.open')}</ActionLink>}>
          <DefinitionRows
            wide
            rows={[
              {
                key: 'refused',
                label: t('watch.refused'),
                value: <Link href="/audit?event=door.refused">{t('times', { n: watch.refusedDoors })}</Link>,
              },
              {
                key: 'failed',
                label: t('watch.failed'),
                value: <Link href="/audit?event=signIn.failed">{t('times', { n: watch.failedSignIns })}</Link>,
              },
              { key: 'openings', label: t('watch.openings'), value: t('times', { n: watch.openings }) },
            ]}
          />
        </Section>
      )}
      {hasRole(actor, 'leadership') && (
        <Section id="lead" title={t('lead.title')}>
          <p className="mt-3">
            {t('lead.body')} <Link href="/leadership">{t('lead.open')}</Link>
          </p>
        </Section>
      )}
    </>
  )
}
