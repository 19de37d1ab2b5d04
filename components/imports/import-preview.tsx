import type { ReactNode } from 'react'
import { getTranslations } from '@/lib/messages/translations'
import { Banner } from '@/components/ui/banner'
import { Section } from '@/components/ui/heading'
import { ActionLink } from '@/components/ui/link'
import type { ProblemGroup } from '@/lib/imports/list-problem-groups'
import type { ImportCounts, StagedProblem } from '@/lib/imports/staged-row'
import { CountRow } from './count-row'
import { ProblemGroups, type SayProblem } from './problem-groups'
import { SampleRows, type SampleRow } from './sample-rows'

/**
 * The body of every import's preview: state, counts, notices, problems grouped by repair with the file of rejected rows,
 * and sample rows. The page puts `ImportDecision` into its aside. Words: messages `imports.preview`.
 */
export async function ImportPreview({
  run,
  when,
  groups,
  notices,
  say,
  added,
  changed,
  children,
}: {
  run: { id: string; state: 'staged' | 'applying' | 'applied' | 'cancelled' | 'failed'; counts: ImportCounts }
  /** When it was applied, in words. */
  when?: string
  /** `listProblemGroups(runId, ['rejected'])`. */
  groups: ProblemGroup[]
  /** What deserves a look: of the file as a whole, or with its line. */
  notices: (StagedProblem & { line?: number })[]
  say: SayProblem
  added: SampleRow[]
  changed: SampleRow[]
  /** What only this kind of import has to say, after the counts. */
  children?: ReactNode
}) {
  const t = await getTranslations('imports.preview')
  const { counts } = run
  return (
    <>
      <div className="mb-6">
        {run.state === 'staged' ? (
          <Banner kind="notice">{t('notYet')}</Banner>
        ) : (
          <Banner kind={run.state === 'applied' ? 'success' : run.state === 'failed' ? 'error' : 'notice'}>
            {t(`stateNote.${run.state}`, { when: when ?? '' })}
          </Banner>
        )}
      </div>
      <Section id="counts" title={t('counts')}>
        <CountRow counts={counts} />
      </Section>
      {children}
      {notices.length > 0 && (
        <Section id="notices" title={t('notices')} meta={t('group', { count: notices.length })}>
          <ul className="measure">
            {notices.map((notice, index) => (
              <li key={index} className="border-b border-garis py-1.5">
                {notice.line !== undefined && t('noticesRow', { line: notice.line })}
                {say(notice).what}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {counts.rejected > 0 && (
        <Section
          id="problems"
          title={t('problems')}
          action={
            <ActionLink href={`/api/imports/${run.id}/rejected`} download>
              {t('download')}
            </ActionLink>
          }
        >
          <p className="measure py-2 text-sm text-tinta-2">{t('problemsHint')}</p>
          <ProblemGroups groups={groups} say={say} />
        </Section>
      )}
      <SampleRows kind="changed" rows={changed} total={counts.changed ?? 0} />
      <SampleRows kind="new" rows={added} total={counts.new} />
    </>
  )
}
