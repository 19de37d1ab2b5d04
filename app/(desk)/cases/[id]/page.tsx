import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { ActsTable } from '@/components/cases/acts-table'
import { AnswersBeside } from '@/components/cases/answers-beside'
import { CaseActionBar } from '@/components/cases/case-action-bar'
import { CaseRegister } from '@/components/cases/case-register'
import { CaseStageLine } from '@/components/cases/case-stage-line'
import { CourseOfCase } from '@/components/cases/course-of-case'
import { DocumentList } from '@/components/cases/document-list'
import { EvidenceList } from '@/components/cases/evidence-list'
import { IdentityBar } from '@/components/cases/identity-bar'
import { NotesPart } from '@/components/cases/notes-part'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { Banner } from '@/components/ui/banner'
import { Tabs } from '@/components/ui/tabs'
import { codeTitles } from '@/lib/cases/code-titles'
import { listTimeline } from '@/lib/cases/list-timeline'
import { loadClock } from '@/lib/cases/load-clock'
import { enterPage } from '@/lib/doors/enter-page'
import { formatDay } from '@/lib/messages/format'
import { dayOf } from '@/lib/platform/day'
import { findDeployment } from '@/lib/platform/find-deployment'
import { getRulebook } from '@/lib/rulebook/find-rulebook'
import { NextStep } from './next-step'
import { openCaseFile } from './open-case-file'
import { addNote } from './actions'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cases')
  return { title: t('detailTitle') }
}

export default async function CasePage({ params, searchParams }: Props) {
  const actor = await enterPage('/cases/[id]')
  const [{ id }, query] = [await params, await searchParams]
  const opened = await openCaseFile(actor, id)
  const { file } = opened
  const readings = query.log === 'all'
  const [t, locale, { zone }, entries, clock, book] = await Promise.all([
    getTranslations('cases'),
    getLocale(),
    findDeployment(),
    listTimeline(id, { readings }),
    loadClock(file),
    getRulebook(file.rulebookId),
  ])
  const done = typeof query.done === 'string' && t.has(`done.${query.done}` as never) ? query.done : null
  const words = await getTranslations('app')
  const parts = ['acts', 'answers', 'evidence', 'course', 'documents', 'notes', 'timeline'] as const
  const counts: Partial<Record<(typeof parts)[number], number>> = {
    acts: file.acts.length,
    documents: file.documents.length,
    notes: file.notes.length,
  }
  const shown = parts.filter(
    (part) => !(file.isBlind && (part === 'documents' || part === 'notes' || part === 'timeline')),
  )
  return (
    <>
      <PageBar
        title={file.number}
        titleElsewhere
        trail={[{ href: '/cases', label: t('title') }]}
        trailLabel={t('trail')}
      />
      <IdentityBar file={file} />
      <CaseStageLine stage={file.stage} since={file.stageSince} events={entries} zone={zone} />
      <PageBody
        banner={done && <Banner kind="success">{t(`done.${done}` as 'done.closeCase')}</Banner>}
        aside={<NextStep actor={actor} opened={opened} clock={clock} />}
      >
        <Tabs
          label={t('parts.label')}
          tabs={shown.map((part) => ({
            key: part,
            href: `#${part}`,
            label: t(`parts.${part}`),
            ...(counts[part] === undefined ? {} : { count: counts[part] }),
          }))}
        />
        <ActsTable file={file} zone={zone} knownOn={formatDay(dayOf(file.firstKnownAt, zone), locale)} />
        <AnswersBeside file={file} />
        <EvidenceList file={file} zone={zone} />
        <CourseOfCase file={file} titles={codeTitles(book, locale)} zone={zone} />
        {!file.isBlind && (
          <>
            <DocumentList file={file} />
            <NotesPart
              file={file}
              zone={zone}
              action={addNote}
              words={{ errorTitle: words('form.errorTitle'), errorPrefix: words('form.errorPrefix') }}
            />
            <CaseRegister
              entries={entries}
              zone={zone}
              readings={readings}
              href={readings ? `/cases/${id}#timeline` : `/cases/${id}?log=all#timeline`}
            />
          </>
        )}
      </PageBody>
      <CaseActionBar actor={actor} facts={opened.facts} caseId={id} clock={clock} />
    </>
  )
}
