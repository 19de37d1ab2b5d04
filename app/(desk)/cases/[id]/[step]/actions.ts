'use server'
import { redirect } from 'next/navigation'
import { AgreeClosing, agreeClosing as agreeClosingCommand } from '@/lib/cases/agree-closing'
import { ApproveDecision, approveDecision as approveDecisionCommand } from '@/lib/cases/approve-decision'
import { AssessIntent, assessIntent as assessIntentCommand } from '@/lib/cases/assess-intent'
import { CloseCase, closeCase as closeCaseCommand } from '@/lib/cases/close-case'
import { ConfirmIdentity, confirmIdentity as confirmIdentityCommand } from '@/lib/cases/confirm-identity'
import { DeclineClosing, declineClosing as declineClosingCommand } from '@/lib/cases/decline-closing'
import { DraftDecision, draftDecision as draftDecisionCommand } from '@/lib/cases/draft-decision'
import { FileAppeal, fileAppeal as fileAppealCommand } from '@/lib/cases/file-appeal'
import { IssueSummons, issueSummons as issueSummonsCommand } from '@/lib/cases/issue-summons'
import { ProceedToDecision, proceedToDecision as proceedToDecisionCommand } from '@/lib/cases/proceed-to-decision'
import { ProposeClosing, proposeClosing as proposeClosingCommand } from '@/lib/cases/propose-closing'
import { RecordAppealOutcome, recordAppealOutcome as appealOutcomeCommand } from '@/lib/cases/record-appeal-outcome'
import { RecordClarification, recordClarification as clarificationCommand } from '@/lib/cases/record-clarification'
import { RecordDelivery, recordDelivery as recordDeliveryCommand } from '@/lib/cases/record-delivery'
import { RecordRecommendation, recordRecommendation as recommendationCommand } from '@/lib/cases/record-recommendation'
import { RecordService, recordService as recordServiceCommand } from '@/lib/cases/record-service'
import { RecordTicket, recordTicket as recordTicketCommand } from '@/lib/cases/record-ticket'
import { ReferCase, referCase as referCaseCommand } from '@/lib/cases/refer-case'
import { ReopenCase, reopenCase as reopenCaseCommand } from '@/lib/cases/reopen-case'
import { ReturnDecision, returnDecision as returnDecisionCommand } from '@/lib/cases/return-decision'
import type { CaseAction } from '@/lib/cases/workflow'
import { formAction } from '@/lib/doors/form-action'
import { approvalRows, closeRows, deliveryRows } from './decision-rows'
import {
  agreementRows,
  clarificationRows,
  recommendationRows,
  referralRows,
  reopenRows,
  summonsRows,
} from './check-rows'

const back = (caseId: string, step: CaseAction): never => redirect(`/cases/${caseId}?done=${step}`)

export const confirmIdentity = formAction('confirmIdentity', ConfirmIdentity, async (actor, input) => {
  await confirmIdentityCommand(actor, input)
  back(input.caseId, 'confirmIdentity')
})

export const issueSummons = formAction('issueSummons', IssueSummons, async (actor, input) => {
  if (input.confirmed !== 'yes') return { check: await summonsRows(actor, input) }
  await issueSummonsCommand(actor, input)
  back(input.caseId, 'issueSummons')
})

export const recordService = formAction('recordService', RecordService, async (actor, input) => {
  await recordServiceCommand(actor, input)
  back(input.caseId, 'recordService')
})

export const recordClarification = formAction('recordClarification', RecordClarification, async (actor, input) => {
  if (input.confirmed !== 'yes') return { check: await clarificationRows(actor, input) }
  await clarificationCommand(actor, input)
  back(input.caseId, 'recordClarification')
})

export const assessIntent = formAction('assessIntent', AssessIntent, async (actor, input) => {
  await assessIntentCommand(actor, input)
  back(input.caseId, 'assessIntent')
})

export const referCase = formAction('referCase', ReferCase, async (actor, input) => {
  if (input.confirmed !== 'yes') return { check: await referralRows(actor, input) }
  await referCaseCommand(actor, input)
  back(input.caseId, 'referCase')
})

export const recordTicket = formAction('recordTicket', RecordTicket, async (actor, input) => {
  await recordTicketCommand(actor, input)
  back(input.caseId, 'recordTicket')
})

export const recordRecommendation = formAction('recordRecommendation', RecordRecommendation, async (actor, input) => {
  if (input.confirmed !== 'yes') return { check: await recommendationRows(actor, input) }
  await recommendationCommand(actor, input)
  back(input.caseId, 'recordRecommendation')
})

export const proceedToDecision = formAction('proceedToDecision', ProceedToDecision, async (actor, input) => {
  await proceedToDecisionCommand(actor, input)
  back(input.caseId, 'proceedToDecision')
})

export const draftDecision = formAction('draftDecision', DraftDecision, async (actor, input) => {
  await draftDecisionCommand(actor, input)
  back(input.caseId, 'draftDecision')
})

export const approveDecision = formAction('approveDecision', ApproveDecision, async (actor, input) => {
  if (input.confirmed !== 'yes') return { check: await approvalRows(actor, input) }
  await approveDecisionCommand(actor, input)
  back(input.caseId, 'approveDecision')
})

export const returnDecision = formAction('returnDecision', ReturnDecision, async (actor, input) => {
  await returnDecisionCommand(actor, input)
  back(input.caseId, 'returnDecision')
})

export const recordDelivery = formAction('recordDelivery', RecordDelivery, async (actor, input) => {
  if (input.confirmed !== 'yes') return { check: await deliveryRows(actor, input) }
  await recordDeliveryCommand(actor, input)
  back(input.caseId, 'recordDelivery')
})

export const fileAppeal = formAction('fileAppeal', FileAppeal, async (actor, input) => {
  await fileAppealCommand(actor, input)
  back(input.caseId, 'fileAppeal')
})

export const recordAppealOutcome = formAction('recordAppealOutcome', RecordAppealOutcome, async (actor, input) => {
  await appealOutcomeCommand(actor, input)
  back(input.caseId, 'recordAppealOutcome')
})

export const closeCase = formAction('closeCase', CloseCase, async (actor, input) => {
  if (input.confirmed !== 'yes') return { check: await closeRows(actor, input) }
  await closeCaseCommand(actor, input)
  back(input.caseId, 'closeCase')
})

export const proposeClosing = formAction('proposeClosing', ProposeClosing, async (actor, input) => {
  await proposeClosingCommand(actor, input)
  back(input.caseId, 'proposeClosing')
})

export const agreeClosing = formAction('agreeClosing', AgreeClosing, async (actor, input) => {
  if (input.confirmed !== 'yes') return { check: await agreementRows(actor, input) }
  await agreeClosingCommand(actor, input)
  back(input.caseId, 'agreeClosing')
})

export const declineClosing = formAction('declineClosing', DeclineClosing, async (actor, input) => {
  await declineClosingCommand(actor, input)
  back(input.caseId, 'declineClosing')
})

export const reopenCase = formAction('reopenCase', ReopenCase, async (actor, input) => {
  if (input.confirmed !== 'yes') return { check: await reopenRows(actor, input) }
  await reopenCaseCommand(actor, input)
  back(input.caseId, 'reopenCase')
})
