import type { ComponentType } from 'react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { ActsTable } from '@/components/cases/acts-table'
import { AnswersBeside } from '@/components/cases/answers-beside'
import { CaseDeadline } from '@/components/cases/case-slip'
import { IdentityBar } from '@/components/cases/identity-bar'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { EmptyState } from '@/components/ui/empty-state'
import { ButtonLink } from '@/components/ui/link'
import { Slip, SlipRow, SlipStep } from '@/components/ui/slip'
import { loadClock } from '@/lib/cases/load-clock'
import { whyNot } from '@/lib/cases/policy'
import { findAction } from '@/lib/cases/step-path'
import type { CaseAction } from '@/lib/cases/workflow'
import { enterPage } from '@/lib/doors/enter-page'
import { formatDay } from '@/lib/messages/format'
import { dayOf } from '@/lib/platform/day'
import { findDeployment } from '@/lib/platform/find-deployment'
import { today } from '@/lib/platform/today'
import { getRulebook } from '@/lib/rulebook/find-rulebook'
import { loadCalendar } from '@/lib/rulebook/load-calendar'
import { openCaseFile } from '../open-case-file'
import { AppealForm, AppealOutcomeForm } from './appeal-forms'
import { ApprovalForm } from './approval-form'
import { AssessmentForm } from './assessment-form'
import { ClarificationForm } from './clarification-form'
import { AgreeForm, ProposeForm } from './closing-forms'
import { DecisionForm } from './decision-form'
import { CloseForm, DeliveryForm } from './delivery-forms'
import { IdentityForm } from './identity-form'
import { DeclineForm, ProceedForm, ReopenForm, ReturnForm } from './reason-forms'
import { RecommendationForm, TicketForm } from './recommendation-forms'
import { ReferralForm } from './referral-form'
import type { StepProps } from './step-props'
import { ServiceForm, SummonsForm } from './summons-forms'

const FORMS: Record<CaseAction, ComponentType<StepProps>> = {
  confirmIdentity: IdentityForm,
  issueSummons: SummonsForm,
  recordService: ServiceForm,
  recordClarification: ClarificationForm,
  assessIntent: AssessmentForm,
  referCase: ReferralForm,
  recordTicket: TicketForm,
  recordRecommendation: RecommendationForm,
  proceedToDecision: ProceedForm,
  draftDecision: DecisionForm,
  approveDecision: ApprovalForm,
  returnDecision: ReturnForm,
  recordDelivery: DeliveryForm,
  fileAppeal: AppealForm,
  recordAppealOutcome: AppealOutcomeForm,
  closeCase: CloseForm,
  proposeClosing: ProposeForm,
  agreeClosing: AgreeForm,
  declineClosing: DeclineForm,
  reopenCase: ReopenForm,
}

/** Steps that are taken with the acts and the answer in view. */
const WITH_FILE: readonly CaseAction[] = [
  'assessIntent',
  'referCase',
  'draftDecision',
  'agreeClosing',
  'recordClarification',
]

type Props = {
  params: Promise<{ id: string; step: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const action = findAction((await params).step)
  const t = await getTranslations('cases')
  return { title: action ? t(`steps.${action}`) : t('title') }
}

export default async function StepPage({ params, searchParams }: Props) {
  const actor = await enterPage('/cases/[id]/[step]')
  const [{ id, step }, query] = [await params, await searchParams]
  const action = findAction(step)
  if (!action) notFound()
  const opened = await openCaseFile(actor, id, step)
  const { file, facts } = opened
  const [t, locale, deployment, book, calendar, day, clock] = await Promise.all([
    getTranslations(),
    getLocale(),
    findDeployment(),
    getRulebook(file.rulebookId),
    loadCalendar(),
    today(),
    loadClock(file),
  ])
  const refusal = whyNot(actor, action, facts)
  const rule = typeof query.rule === 'string' ? query.rule : null
  const StepFields = FORMS[action]
  return (
    <>
      <PageBar
        title={t(`cases.steps.${action}`)}
        titleElsewhere
        trail={[
          { href: '/cases', label: t('cases.title') },
          { href: `/cases/${id}`, label: file.number },
        ]}
        trailLabel={t('cases.trail')}
      />
      <IdentityBar file={file} />
      <PageBody
        aside={
          <Slip id="slip" title={t('cases.slip.title')}>
            <SlipRow label={t('cases.slip.step')} active>
              <SlipStep>{t(`cases.steps.${action}`)}</SlipStep>
            </SlipRow>
            <SlipRow label={t('cases.bar.stage')}>{t(`cases.stages.${file.stage}`)}</SlipRow>
            <SlipRow label={t('cases.slip.due')}>
              {clock ? <CaseDeadline clock={clock} /> : t('cases.slip.noDue')}
            </SlipRow>
          </Slip>
        }
      >
        <h2 className="mb-4 text-xl">{t(`cases.steps.${action}`)}</h2>
        {refusal ? (
          <EmptyState
            title={t('cases.form.unavailable')}
            action={<ButtonLink href={`/cases/${id}`}>{t('cases.form.backToCase')}</ButtonLink>}
          >
            {t(`refusals.${refusal}`)}
          </EmptyState>
        ) : (
          <>
            {WITH_FILE.includes(action) && (
              <>
                <ActsTable
                  file={file}
                  zone={deployment.zone}
                  knownOn={formatDay(dayOf(file.firstKnownAt, deployment.zone), locale)}
                />
                {action !== 'recordClarification' && <AnswersBeside file={file} />}
              </>
            )}
            <StepFields {...{ opened, book, calendar, deployment, day, rule }} />
          </>
        )}
      </PageBody>
    </>
  )
}
