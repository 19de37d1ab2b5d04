'use server'

import { redirect } from 'next/navigation'
import { getTranslations } from '@/lib/messages/translations'
import { z } from 'zod'
import { CANDIDATE_STATES } from '@/lib/detection/find-status'
import { field } from '@/lib/doors/field'
import { formAction } from '@/lib/doors/form-action'
import { applyCandidateImport as apply } from '@/lib/elections/apply-candidate-import'
import * as candidates from '@/lib/elections/change-candidate'
import * as elections from '@/lib/elections/change-election'
import * as watched from '@/lib/elections/watch-account'
import { WATCHED_TYPES } from '@/lib/elections/watched-types'
import { cancelImport } from '@/lib/imports/close-import'
import { SOCIAL_PLATFORMS } from '@/lib/registry/social-platform'

const said = async (key: 'saved' | 'applied' | 'cancelled') => ({
  message: (await getTranslations('elections'))(`said.${key}`),
})
const Run = z.strictObject({ id: field.id() })

export const addElection = formAction(
  'addElection',
  z.strictObject({
    code: field.text(40),
    name: field.text(200),
    kind: field.choice(['general', 'regional']),
    region: field.text(120),
    year: z.coerce.number('number').int('number').min(2000, 'number').max(2100, 'number'),
    monitoringFrom: field.day(),
    monitoringTo: field.day(),
  }),
  async (actor, input) => redirect(`/elections/${await elections.addElection(actor, input)}`),
)

export const changeElection = formAction(
  'changeElection',
  z.strictObject({
    electionId: field.id(),
    version: field.version(),
    name: field.text(200),
    monitoringFrom: field.day(),
    monitoringTo: field.day(),
  }),
  async (actor, input) => {
    await elections.changeElection(actor, input)
    return said('saved')
  },
)

export const setElectionStage = formAction(
  'setElectionStage',
  z.strictObject({
    electionId: field.id(),
    kind: field.text(40),
    name: field.text(200),
    startsOn: field.day(),
    endsOn: field.day(),
    source: field.optional(200),
  }),
  async (actor, input) => {
    await elections.setElectionStage(actor, input)
    return said('saved')
  },
)

export const addCandidate = formAction(
  'addCandidate',
  z.strictObject({
    electionId: field.id(),
    contestId: field.id(),
    ballotNumber: z.union([
      z.literal('').transform(() => null),
      z.coerce.number('number').int('number').min(1, 'number').max(999, 'number'),
    ]),
    name: field.text(200),
    runningMate: field.optional(200),
  }),
  async (actor, input) =>
    redirect(`/elections/${input.electionId}/candidates/${await candidates.addCandidate(actor, input)}`),
)

export const setCandidateStatus = formAction(
  'setCandidateStatus',
  z.strictObject({
    candidateId: field.id(),
    state: field.choice(CANDIDATE_STATES),
    from: field.day(),
    to: field.optionalDay(),
    basis: field.text(500),
  }),
  async (actor, input) => {
    await candidates.setCandidateStatus(actor, input)
    return said('saved')
  },
)

export const addAlias = formAction(
  'addAlias',
  z.strictObject({
    candidateId: field.id(),
    kind: field.choice(['name', 'hashtag', 'phrase', 'account']),
    value: field.text(80),
  }),
  async (actor, input) => {
    await candidates.addAlias(actor, input)
    return said('saved')
  },
)

export const removeAlias = formAction(
  'removeAlias',
  z.strictObject({ aliasId: field.id() }),
  async (actor, { aliasId }) => {
    await candidates.removeAlias(actor, aliasId)
    return said('saved')
  },
)

export const addWatchedAccount = formAction(
  'addWatchedAccount',
  z.strictObject({
    electionId: field.id(),
    reference: field.text(300),
    platform: field.choice(SOCIAL_PLATFORMS),
    type: field.choice(WATCHED_TYPES),
    candidateId: z.union([z.literal(''), z.uuid('choose')]).default(''),
    basis: field.text(300),
  }),
  async (actor, input) => {
    await watched.addWatchedAccount(actor, input)
    return said('saved')
  },
)

export const changeWatchedAccount = formAction(
  'changeWatchedAccount',
  z.strictObject({
    id: field.id(),
    version: field.version(),
    type: field.choice(WATCHED_TYPES),
    basis: field.text(300),
  }),
  async (actor, input) => {
    await watched.changeWatchedAccount(actor, input)
    return said('saved')
  },
)

export const applyCandidateImport = formAction('applyCandidateImport', Run, async (actor, { id }) => {
  await apply(actor, id)
  return said('applied')
})

export const cancelCandidateImport = formAction('cancelCandidateImport', Run, async (actor, { id }) => {
  await cancelImport(actor, 'candidates', id)
  return said('cancelled')
})
