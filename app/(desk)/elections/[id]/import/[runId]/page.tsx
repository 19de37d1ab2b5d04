import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { z } from 'zod'
import { getUiWords } from '@/app/ui-words'
import { ImportDecision } from '@/components/imports/import-decision'
import { ImportPreview } from '@/components/imports/import-preview'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { enterPage } from '@/lib/doors/enter-page'
import { findElection } from '@/lib/elections/list-elections'
import type { StagedCandidate } from '@/lib/elections/stage-candidate-import'
import { findImport, listImportRows } from '@/lib/imports/find-import'
import { listProblemGroups } from '@/lib/imports/list-problem-groups'
import type { StagedRow } from '@/lib/imports/staged-row'
import { sayProblem } from '@/lib/intake/say-problem'
import { formatInstant } from '@/lib/messages/format'
import { findDeployment } from '@/lib/platform/find-deployment'
import { applyCandidateImport, cancelCandidateImport } from '../../../actions'

const SAMPLE = 10

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('elections'))('import.preview') }
}

/** What a candidate list would change, before anything is written. */
export default async function CandidatePreviewPage({ params }: { params: Promise<{ id: string; runId: string }> }) {
  await enterPage('/elections/[id]/import/[runId]')
  const path = z.object({ id: z.uuid(), runId: z.uuid() }).safeParse(await params)
  if (!path.success) notFound()
  const [election, run] = await Promise.all([findElection(path.data.id), findImport('candidates', path.data.runId)])
  if (!election || !run || run.electionId !== election.id) notFound()
  const t = await getTranslations('elections')
  const imports = await getTranslations('imports')
  const ui = await getUiWords()
  const locale = await getLocale()
  const { zone } = await findDeployment()
  const [groups, added, changed] = await Promise.all([
    listProblemGroups(run.id, ['rejected']),
    listImportRows(run.id, ['new'], 1, SAMPLE),
    listImportRows(run.id, ['changed'], 1, SAMPLE),
  ])
  const sample = (row: StagedRow) => {
    const { contest, candidate } = row.data as StagedCandidate
    const level = t(`levels.${contest.level}`)
    return {
      line: row.line,
      subject: candidate.isEmptyBox
        ? t('emptyBox')
        : [candidate.name, candidate.runningMate].filter(Boolean).join(' – '),
      values: [t('numbered', { n: candidate.ballotNumber }), candidate.partyName, level, contest.area]
        .filter(Boolean)
        .join(', '),
    }
  }
  const trail = [
    { href: '/elections', label: t('title') },
    { href: `/elections/${election.id}`, label: election.name },
    { href: `/elections/${election.id}/import`, label: t('import.title') },
  ]
  return (
    <>
      <PageBar title={t('import.preview')} trail={trail} trailLabel={ui.trail} />
      <PageBody
        aside={
          <ImportDecision
            run={run}
            at={formatInstant(run.createdAt, locale, zone)}
            apply={applyCandidateImport}
            cancel={cancelCandidateImport}
          />
        }
      >
        <ImportPreview
          run={run}
          {...(run.appliedAt ? { when: formatInstant(run.appliedAt, locale, zone) } : {})}
          groups={groups}
          notices={[]}
          say={(problem) => sayProblem(imports as never, problem)}
          added={added.map(sample)}
          changed={changed.map(sample)}
        />
      </PageBody>
    </>
  )
}
