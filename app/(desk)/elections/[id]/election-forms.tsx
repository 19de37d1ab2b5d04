import { getLocale, getTranslations } from '@/lib/messages/translations'
import { getUiWords } from '@/app/ui-words'
import { Button } from '@/components/ui/button'
import { DateInput } from '@/components/ui/date-input'
import { Disclosure } from '@/components/ui/disclosure'
import { Form } from '@/components/ui/form'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { ElectionView } from '@/lib/elections/list-elections'
import { addCandidate, changeElection, setElectionStage } from '../actions'

const STAGE_KINDS = [
  'nomination',
  'determination',
  'campaign',
  'quiet',
  'vote',
  'count',
  'inauguration',
  'other',
] as const

/** What Kominfo may change of an election: window, calendar, candidates that stand on no list yet. */
export async function ElectionForms({ election }: { election: ElectionView }) {
  const t = await getTranslations('elections')
  const locale = await getLocale()
  const ui = await getUiWords()
  return (
    <div className="grid gap-2">
      <Disclosure summary={t('change')}>
        <Form action={changeElection} words={ui.form} className="grid gap-5 py-3" key={`window-${election.version}`}>
          <input type="hidden" name="electionId" value={election.id} />
          <input type="hidden" name="version" value={election.version} />
          <TextInput name="name" label={t('name')} defaultValue={election.name} />
          <DateInput
            name="monitoringFrom"
            label={t('monitoringFrom')}
            locale={locale}
            defaultValue={election.monitoringFrom}
          />
          <DateInput
            name="monitoringTo"
            label={t('monitoringTo')}
            hint={t('monitoringHint')}
            locale={locale}
            defaultValue={election.monitoringTo}
          />
          <Button>{t('save')}</Button>
        </Form>
      </Disclosure>
      <Disclosure summary={t('setStage')}>
        <Form action={setElectionStage} words={ui.form} className="grid gap-5 py-3">
          <input type="hidden" name="electionId" value={election.id} />
          <Select
            name="kind"
            label={t('stageKind')}
            empty={ui.choose}
            options={STAGE_KINDS.map((value) => ({ value, label: t(`stageKinds.${value}`) }))}
          />
          <TextInput name="name" label={t('stage')} />
          <DateInput name="startsOn" label={t('startsOn')} locale={locale} />
          <DateInput name="endsOn" label={t('endsOn')} locale={locale} />
          <TextInput name="source" label={t('source')} optional={ui.optional} />
          <Button>{t('setStage')}</Button>
        </Form>
      </Disclosure>
      {election.contests.length > 0 && (
        <Disclosure summary={t('addCandidate')}>
          <Form action={addCandidate} words={ui.form} className="grid gap-5 py-3">
            <input type="hidden" name="electionId" value={election.id} />
            <Select
              name="contestId"
              label={t('contest')}
              empty={ui.choose}
              options={election.contests.map((contest) => ({
                value: contest.id,
                label: `${t(`levels.${contest.level as 'mayor'}`)} ${contest.area}`,
              }))}
            />
            <TextInput name="name" label={t('candidate')} />
            <TextInput name="runningMate" label={t('runningMate')} optional={ui.optional} />
            <TextInput
              name="ballotNumber"
              label={t('ballotNumber')}
              hint={t('ballotHint')}
              optional={ui.optional}
              inputMode="numeric"
              width={8}
            />
            <Button>{t('addCandidate')}</Button>
          </Form>
        </Disclosure>
      )}
    </div>
  )
}
