import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { z } from 'zod'
import { getUiWords } from '@/app/ui-words'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { Button } from '@/components/ui/button'
import { DateInput } from '@/components/ui/date-input'
import { EmptyState } from '@/components/ui/empty-state'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/heading'
import { Select } from '@/components/ui/select'
import { Table } from '@/components/ui/table'
import { TextInput } from '@/components/ui/text-input'
import { CANDIDATE_STATES } from '@/lib/detection/find-status'
import { ACTIONS } from '@/lib/doors/doors'
import { enterPage } from '@/lib/doors/enter-page'
import { mayEnter } from '@/lib/doors/may-enter'
import { findCandidate, type CandidateView } from '@/lib/elections/list-candidates'
import { formatDay } from '@/lib/messages/format'
import { addAlias, removeAlias, setCandidateStatus } from '../../../actions'

const ALIAS_KINDS = ['name', 'hashtag', 'phrase', 'account'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('elections'))('candidate') }
}

export default async function CandidatePage({ params }: { params: Promise<{ id: string; candidateId: string }> }) {
  const actor = await enterPage('/elections/[id]/candidates/[candidateId]')
  const path = z.object({ id: z.uuid(), candidateId: z.uuid() }).safeParse(await params)
  const candidate = path.success ? await findCandidate(path.data.id, path.data.candidateId) : null
  if (!candidate) notFound()
  const t = await getTranslations('elections')
  const locale = await getLocale()
  const ui = await getUiWords()
  const mayChange = mayEnter(actor, ACTIONS.setCandidateStatus)
  const held = <input type="hidden" name="candidateId" value={candidate.id} />
  return (
    <>
      <PageBar
        title={candidate.name}
        meta={[candidate.ballotNumber ? t('numbered', { n: candidate.ballotNumber }) : '', candidate.contest]
          .filter(Boolean)
          .join(', ')}
        trail={[
          { href: '/elections', label: t('title') },
          { href: `/elections/${candidate.electionId}`, label: candidate.electionName },
        ]}
        trailLabel={ui.trail}
      />
      <PageBody
        {...(mayChange && !candidate.isEmptyBox
          ? {
              aside: (
                <>
                  <Section id="set-status" title={t('setStatus')}>
                    <p className="mt-3 text-sm text-tinta-2">{t('statusNote')}</p>
                    <Form action={setCandidateStatus} words={ui.form} className="mt-4 grid gap-5">
                      {held}
                      <Select
                        name="state"
                        label={t('status')}
                        empty={ui.choose}
                        options={CANDIDATE_STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
                      />
                      <DateInput name="from" label={t('from')} locale={locale} />
                      <DateInput name="to" label={t('to')} optional={ui.optional} locale={locale} />
                      <TextInput name="basis" label={t('basis')} hint={t('basisHint')} />
                      <Button look="primary">{t('setStatus')}</Button>
                    </Form>
                  </Section>
                  <Section id="add-alias" title={t('addAlias')}>
                    <Form action={addAlias} words={ui.form} className="mt-4 grid gap-5">
                      {held}
                      <Select
                        name="kind"
                        label={t('aliasKind')}
                        empty={ui.choose}
                        options={ALIAS_KINDS.map((value) => ({ value, label: t(`aliasKinds.${value}`) }))}
                      />
                      <TextInput name="value" label={t('alias')} hint={t('aliasHint')} />
                      <Button>{t('addAlias')}</Button>
                    </Form>
                  </Section>
                </>
              ),
            }
          : {})}
      >
        {candidate.runningMate && <p className="mb-4">{t('withMate', { name: candidate.runningMate })}</p>}
        <Section id="statuses" title={t('statuses')}>
          <Table<CandidateView['statuses'][number]>
            caption={t('statuses')}
            rows={candidate.statuses}
            rowKey={(row) => row.from}
            empty={<EmptyState title={t('noStatusYet')} />}
            columns={[
              {
                key: 'from',
                header: t('from'),
                kind: 'lead',
                cell: (row) => formatDay(row.from, locale),
                width: 'w-32',
              },
              {
                key: 'to',
                header: t('to'),
                cell: (row) => (row.to ? formatDay(row.to, locale) : t('open')),
                width: 'w-32',
              },
              { key: 'state', header: t('status'), kind: 'head', cell: (row) => t(`states.${row.state as 'calon'}`) },
              { key: 'basis', header: t('basis'), cell: (row) => row.basis },
            ]}
          />
        </Section>
        <Section id="aliases" title={t('aliases')}>
          <Table<CandidateView['aliases'][number]>
            caption={t('aliases')}
            rows={candidate.aliases}
            rowKey={(row) => row.id}
            empty={<EmptyState title={t('noAliases')} />}
            columns={[
              {
                key: 'kind',
                header: t('aliasKind'),
                kind: 'lead',
                cell: (row) => t(`aliasKinds.${row.kind as 'name'}`),
                width: 'w-32',
              },
              {
                key: 'value',
                header: t('alias'),
                kind: 'head',
                cell: (row) => <span className="handle">{row.value}</span>,
              },
              ...(mayChange
                ? [
                    {
                      key: 'remove',
                      header: t('remove'),
                      cell: (row: CandidateView['aliases'][number]) => (
                        <Form action={removeAlias} words={ui.form}>
                          <input type="hidden" name="aliasId" value={row.id} />
                          <Button size="sm" look="quiet">
                            {t('remove')}
                            <span className="sr-only"> {row.value}</span>
                          </Button>
                        </Form>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        </Section>
        <Section id="accounts" title={t('watched.title')}>
          <Table<CandidateView['watched'][number]>
            caption={t('watched.title')}
            rows={candidate.watched}
            rowKey={(row) => row.id}
            empty={<EmptyState title={t('watched.none')} />}
            columns={[
              {
                key: 'handle',
                header: t('watched.handle'),
                kind: 'head',
                cell: (row) => (
                  <span className="handle" translate="no">
                    @{row.handle}
                  </span>
                ),
              },
              { key: 'platform', header: t('watched.platform'), cell: (row) => row.platform },
              { key: 'type', header: t('watched.type'), cell: (row) => t(`watched.types.${row.type as 'campaign'}`) },
            ]}
          />
        </Section>
      </PageBody>
    </>
  )
}
