import type { CaseHouse } from './case-house'

/** Steps of a case with sensible input, by the right people; each takes the version that stands in the database. */
export async function playCase(house: CaseHouse, clock: { at: Date }) {
  const { transaction } = await import('@/lib/platform/db')
  const steps = {
    ...(await import('@/lib/cases/open-case-for-flag')),
    ...(await import('@/lib/cases/confirm-identity')),
    ...(await import('@/lib/cases/issue-summons')),
    ...(await import('@/lib/cases/record-clarification')),
    ...(await import('@/lib/cases/assess-intent')),
    ...(await import('@/lib/cases/refer-case')),
    ...(await import('@/lib/cases/record-recommendation')),
    ...(await import('@/lib/cases/draft-decision')),
    ...(await import('@/lib/cases/approve-decision')),
    ...(await import('@/lib/cases/record-delivery')),
    ...(await import('@/lib/cases/propose-closing')),
    ...(await import('@/lib/cases/agree-closing')),
    ...(await import('@/lib/cases/close-case')),
  }
  const { hearingWindow } = await import('@/lib/rulebook/deadlines')
  const { loadCalendar } = await import('@/lib/rulebook/load-calendar')
  const { andi, maya, sri, tuti, hendra, agus, rina } = house.staff
  const go = (day: string) => {
    clock.at = new Date(`${day}T03:00:00Z`)
  }
  const today = () => clock.at.toISOString().slice(0, 10)
  const at = async (caseId: string) => ({ caseId, version: (await house.caseOf(caseId)).version as number })
  const signer = { signerName: 'Ibu Inspektur', signerTitle: 'Inspektur' }
  const none = Object.fromEntries(
    Array.from({ length: 8 }, (_, n) => [
      [`question${n + 1}`, ''],
      [`answer${n + 1}`, ''],
    ]).flat(),
  )
  const play = {
    go,
    at,
    signer,
    steps,
    open: (flagId: string) => transaction((tx) => steps.openCaseForFlag(tx, rina, flagId)),
    identity: async (id: string, ruleCode = 'DS-06') => steps.confirmIdentity(andi, { ...(await at(id)), ruleCode }),
    summonsInput: async (id: string) => ({
      ...(await at(id)),
      letterDate: today(),
      hearingOn: hearingWindow(today(), await loadCalendar()).earliest,
      hearingTime: '09:00',
      place: 'Ruang klarifikasi',
      mode: 'in_person' as const,
      ...signer,
    }),
    summons: async (id: string) => {
      const input = await play.summonsInput(id)
      await steps.issueSummons(andi, input)
      return input.hearingOn
    },
    clarificationInput: async (
      id: string,
      attendance: 'attended' | 'written' | 'absent',
      statement = 'Tidak sengaja',
    ) => ({
      ...(await at(id)),
      ...(none as Record<'question1', string>),
      attendance,
      heldOn: today(),
      ownership: attendance === 'absent' ? ('' as const) : ('theirs' as const),
      statement: attendance === 'absent' ? '' : statement,
      evidenceId: [],
    }),
    clarify: async (id: string, attendance: 'attended' | 'written' | 'absent' = 'attended', statement?: string) =>
      steps.recordClarification(andi, (await play.clarificationInput(id, attendance, statement)) as never),
    assess: async (id: string, finding: string, who = andi) =>
      steps.assessIntent(who, { ...(await at(id)), finding: finding as 'joke', factors: [], reasons: 'Alasan' }),
    /** From a flag to the direction, found so by two people. */
    toDirection: async (flagId: string, finding: string) => {
      const { caseId } = await play.open(flagId)
      await play.identity(caseId)
      go(await play.summons(caseId))
      await play.clarify(caseId)
      await play.assess(caseId, finding, andi)
      await play.assess(caseId, finding, maya)
      return caseId
    },
    refer: async (id: string) =>
      steps.referCase(sri, {
        ...(await at(id)),
        authority: 'Bawaslu Kota Uji',
        letterDate: today(),
        channel: 'letter',
        note: '',
        ...signer,
      }),
    recommend: async (id: string, content: 'sanction' | 'no_violation' | 'other' = 'sanction') =>
      steps.recordRecommendation(agus, {
        ...(await at(id)),
        authority: 'Bawaslu Kota Uji',
        number: 'B-1',
        issuedOn: today(),
        receivedOn: today(),
        content,
        summary: 'Ringkasan',
      }),
    draft: async (id: string, ruleCode: string, sanctionCode: string, deviationReason = '') =>
      steps.draftDecision(tuti, { ...(await at(id)), ruleCode, sanctionCode, reason: 'pertimbangan', deviationReason }),
    approve: async (id: string, who = hendra) =>
      steps.approveDecision(who, { ...(await at(id)), decreeNumber: 'SK-1', decreeDate: today(), ...signer }),
    deliver: async (id: string) =>
      steps.recordDelivery(tuti, { ...(await at(id)), receivedOn: today(), receivedHow: 'in_person' }),
    close: async (id: string) => steps.closeCase(tuti, await at(id)),
    propose: async (id: string, reasonCode: string, who = andi) =>
      steps.proposeClosing(who, { ...(await at(id)), reasonCode, note: 'Catatan' }),
    agreeInput: async (id: string) => ({
      ...(await at(id)),
      ...signer,
      accountMark: '' as '' | 'impersonating',
      proofNote: '',
    }),
    agree: async (id: string, who = sri) => steps.agreeClosing(who, await play.agreeInput(id)),
  }
  return play
}
