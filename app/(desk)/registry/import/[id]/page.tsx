import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { z } from 'zod'
import { getUiWords } from '@/app/ui-words'
import { ImportDecision } from '@/components/imports/import-decision'
import { ImportPreview } from '@/components/imports/import-preview'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { DefinitionRows } from '@/components/ui/definition-rows'
import { Section } from '@/components/ui/heading'
import { enterPage } from '@/lib/doors/enter-page'
import { findImport, listImportRows } from '@/lib/imports/find-import'
import { listProblemGroups } from '@/lib/imports/list-problem-groups'
import { ImportCounts } from '@/lib/intake/import-counts'
import { sayProblem } from '@/lib/intake/say-problem'
import { formatInstant } from '@/lib/messages/format'
import { findDeployment } from '@/lib/platform/find-deployment'
import { listStagedUnits } from '@/lib/registry/list-staged-units'
import { applyEmployeeImport, cancelEmployeeImport } from './actions'
import { sampleOf } from './sample-of'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('imports'))('preview.title') }
}

const SAMPLE = 10

export default async function EmployeeImportRunPage({ params }: { params: Promise<{ id: string }> }) {
  await enterPage('/registry/import/[id]')
  const { id } = await params
  const run = z.uuid().safeParse(id).success ? await findImport('employees', id) : null
  if (!run) notFound()
  const [t, imports, ui, locale, { zone }] = [
    await getTranslations('registry'),
    await getTranslations('imports'),
    await getUiWords(),
    await getLocale(),
    await findDeployment(),
  ]
  const [rejected, noticed, added, changed, units] = await Promise.all([
    listProblemGroups(id, ['rejected']),
    listProblemGroups(id, ['new', 'changed']),
    listImportRows(id, ['new'], 1, SAMPLE),
    listImportRows(id, ['changed'], 1, SAMPLE),
    listStagedUnits(id),
  ])
  const notices = [...ImportCounts.parse(run.counts).notices, ...noticed.flatMap((group) => group.rows)]
  const sample = sampleOf(t)
  return (
    <>
      <PageBar
        title={imports('preview.title')}
        trail={[
          { href: '/registry', label: t('title') },
          { href: '/registry/import', label: t('tabs.import') },
        ]}
        trailLabel={ui.trail}
      />
      <PageBody
        aside={
          <ImportDecision
            run={run}
            at={formatInstant(run.createdAt, locale, zone)}
            apply={applyEmployeeImport}
            cancel={cancelEmployeeImport}
          />
        }
      >
        <ImportPreview
          run={run}
          when={run.appliedAt ? formatInstant(run.appliedAt, locale, zone) : ''}
          groups={rejected}
          notices={notices}
          say={(problem) => sayProblem(imports, problem)}
          added={added.map(sample)}
          changed={changed.map(sample)}
        >
          {units.length > 0 && (
            <Section id="units" title={t('import.newUnits')} meta={t('import.newUnitsHint')}>
              <DefinitionRows
                wide
                rows={units.map((unit) => ({
                  key: unit.name,
                  label: unit.name,
                  value: t('import.peopleOf', { count: unit.people }),
                }))}
              />
            </Section>
          )}
        </ImportPreview>
      </PageBody>
    </>
  )
}
