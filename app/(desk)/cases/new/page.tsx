import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { z } from 'zod'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { Button } from '@/components/ui/button'
import { ActionLink } from '@/components/ui/link'
import { SectionHeading } from '@/components/ui/heading'
import { TextInput } from '@/components/ui/text-input'
import { findEmployee, findEmployees } from '@/lib/cases/find-employees'
import { listElectionNames } from '@/lib/cases/list-election-names'
import { enterPage } from '@/lib/doors/enter-page'
import { today } from '@/lib/platform/today'
import { findActiveRulebook, getRulebook } from '@/lib/rulebook/find-rulebook'
import { OpenCaseForm } from './open-case-form'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }
const Query = z.object({ q: z.string().max(100).catch(''), person: z.uuid().optional().catch(undefined) })

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cases.new')
  return { title: t('title') }
}

export default async function NewCasePage({ searchParams }: Props) {
  const actor = await enterPage('/cases/new')
  const { q, person } = Query.parse(await searchParams)
  const t = await getTranslations('cases')
  const chosen = person ? await findEmployee(actor, person) : null
  return (
    <>
      <PageBar title={t('new.title')} trail={[{ href: '/cases', label: t('title') }]} trailLabel={t('trail')} />
      <PageBody>
        {chosen ? <Recommendation employee={chosen} /> : <PersonSearch q={q} found={await findEmployees(actor, q)} />}
      </PageBody>
    </>
  )
}

async function PersonSearch({ q, found }: { q: string; found: Awaited<ReturnType<typeof findEmployees>> }) {
  const t = await getTranslations('cases.new')
  return (
    <div className="grid max-w-[46rem] gap-5">
      <form action="/cases/new" className="flex flex-wrap items-end gap-3">
        <TextInput className="flex-1" name="q" label={t('find')} hint={t('findHint')} defaultValue={q} />
        <Button look="primary">{t('search')}</Button>
      </form>
      {q && (
        <section aria-label={t('results')}>
          <SectionHeading>{t('results')}</SectionHeading>
          {found.length === 0 && <p className="py-2 text-tinta-2">{t('noMatch')}</p>}
          <ul>
            {found.map((one) => (
              <li key={one.id} className="flex flex-wrap items-center gap-x-4 border-b border-garis py-1.5">
                <span className="min-w-0 flex-1">
                  <b>{one.name}</b>
                  <span className="block text-xs text-tinta-3">
                    {one.position}, {one.unit.name}
                  </span>
                </span>
                <ActionLink href={`/cases/new?person=${one.id}`}>
                  {t('choose')}
                  <span className="sr-only"> {one.name}</span>
                </ActionLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

async function Recommendation({ employee }: { employee: NonNullable<Awaited<ReturnType<typeof findEmployee>>> }) {
  const t = await getTranslations('cases.new')
  const locale = await getLocale()
  const rulebookId = await findActiveRulebook()
  const book = rulebookId ? await getRulebook(rulebookId) : null
  const elections = await listElectionNames()
  return (
    <div className="grid max-w-[46rem] gap-5">
      <p>
        {t('person')}: <b>{employee.name}</b>, {employee.position}, {employee.unit.name}.{' '}
        <ActionLink href="/cases/new">{t('change')}</ActionLink>
      </p>
      <OpenCaseForm
        employeeId={employee.id}
        day={await today()}
        elections={elections.map((one) => ({ value: one.id, label: one.name }))}
        rules={(book?.violations ?? []).map((row) => ({
          value: row.code,
          label: `${row.code} ${locale === 'en' ? row.titleEn : row.titleId}`,
        }))}
      />
    </div>
  )
}
