import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { getUiWords } from '@/app/ui-words'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { Button } from '@/components/ui/button'
import { DateInput } from '@/components/ui/date-input'
import { EmptyState } from '@/components/ui/empty-state'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Select } from '@/components/ui/select'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { TextInput } from '@/components/ui/text-input'
import { ACTIONS } from '@/lib/doors/doors'
import { enterPage } from '@/lib/doors/enter-page'
import { mayEnter } from '@/lib/doors/may-enter'
import { listElections, type ElectionRow } from '@/lib/elections/list-elections'
import { formatDay } from '@/lib/messages/format'
import { today } from '@/lib/platform/today'
import { addElection } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('elections'))('title') }
}

export default async function ElectionsPage() {
  const actor = await enterPage('/elections')
  const t = await getTranslations('elections')
  const locale = await getLocale()
  const ui = await getUiWords()
  const day = await today()
  const elections = await listElections()
  const isWatched = (row: ElectionRow) => row.monitoringFrom <= day && day <= row.monitoringTo
  return (
    <>
      <PageBar title={t('title')} />
      <PageBody
        {...(mayEnter(actor, ACTIONS.addElection)
          ? {
              aside: (
                <Section id="add" title={t('add')}>
                  <Form action={addElection} words={ui.form} className="mt-4 grid gap-5">
                    <TextInput name="name" label={t('name')} />
                    <TextInput name="code" label={t('code')} hint={t('codeHint')} width={20} />
                    <Select
                      name="kind"
                      label={t('kind')}
                      empty={ui.choose}
                      options={(['general', 'regional'] as const).map((value) => ({
                        value,
                        label: t(`kinds.${value}`),
                      }))}
                    />
                    <TextInput name="region" label={t('region')} />
                    <TextInput name="year" label={t('year')} inputMode="numeric" width={8} />
                    <DateInput name="monitoringFrom" label={t('monitoringFrom')} locale={locale} />
                    <DateInput
                      name="monitoringTo"
                      label={t('monitoringTo')}
                      hint={t('monitoringHint')}
                      locale={locale}
                    />
                    <Button look="primary">{t('add')}</Button>
                  </Form>
                </Section>
              ),
            }
          : {})}
      >
        <Table<ElectionRow>
          caption={t('title')}
          rows={elections}
          rowKey={(row) => row.id}
          empty={<EmptyState title={t('none')} />}
          columns={[
            { key: 'year', header: t('year'), kind: 'lead', cell: (row) => row.year },
            {
              key: 'name',
              header: t('name'),
              kind: 'head',
              cell: (row) => <Link href={`/elections/${row.id}`}>{row.name}</Link>,
            },
            { key: 'kind', header: t('kind'), cell: (row) => t(`kinds.${row.kind as 'general'}`) },
            {
              key: 'window',
              header: t('window'),
              cell: (row) => `${formatDay(row.monitoringFrom, locale)} – ${formatDay(row.monitoringTo, locale)}`,
            },
            { key: 'candidates', header: t('candidates'), kind: 'number', cell: (row) => row.candidates },
            {
              key: 'state',
              header: t('state'),
              cell: (row) => (
                <Tag kind={isWatched(row) ? 'active' : 'done'}>
                  {t(isWatched(row) ? 'watching' : day < row.monitoringFrom ? 'coming' : 'ended')}
                </Tag>
              ),
            },
          ]}
        />
      </PageBody>
    </>
  )
}
