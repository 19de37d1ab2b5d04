import { getTranslations } from '@/lib/messages/translations'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { DefinitionRows } from '@/components/ui/definition-rows'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/heading'
import { ActionLink, ButtonLink, Link } from '@/components/ui/link'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import type { RecordedView } from '@/lib/intake/find-recorded'
import { raiseActivity } from './actions'
import { WhyList } from './why-list'

/** What became of the item: raised under which number, or why not and the form to raise it all the same. */
export async function Recorded({ view, isAgain }: { view: RecordedView; isAgain: boolean }) {
  const [t, app, ui, words] = [
    await getTranslations('intake'),
    await getTranslations('app'),
    await getTranslations('ui'),
    await getTranslations('evidence'),
  ]
  const form = { errorTitle: app('form.errorTitle'), errorPrefix: app('form.errorPrefix') }
  return (
    <div className="grid max-w-3xl gap-8">
      <Banner kind="success" title={t(isAgain ? 'recorded.again' : 'recorded.title')}>
        {t(view.flags.length > 0 ? 'recorded.raisedHint' : 'recorded.keptHint')}
      </Banner>
      <Section id="item" title={t('recorded.item')}>
        <DefinitionRows
          rows={[
            {
              key: 'account',
              label: t('activity.account'),
              value: (
                <span className="handle">
                  @{view.handle} ({t(`platform.${view.platform as 'x'}`)})
                </span>
              ),
            },
            { key: 'act', label: t('activity.act'), value: t(`act.${view.act as 'post'}`) },
            {
              key: 'employee',
              label: t('recorded.employee'),
              value: view.employee ? (
                <>
                  <Link href={`/registry/${view.employee.id}`}>{view.employee.name}</Link>, {view.employee.unit}
                </>
              ) : (
                '-'
              ),
            },
          ]}
        />
        {view.captures.length > 0 && (
          <ul className="mt-3 flex flex-wrap gap-3">
            {view.captures.map((id, index) => (
              <li key={id}>
                <a href={`/api/evidence/${id}`} className="inline-block">
                  {/* eslint-disable-next-line @next/next/no-img-element -- evidence never passes the optimiser */}
                  <img
                    src={`/api/evidence/${id}?size=thumb`}
                    alt={words('captureAlt', { n: index + 1 })}
                    className="evidence max-h-48 border border-garis"
                  />
                </a>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {view.flags.map((flag) => (
        <Section
          key={flag.id}
          id={`flag-${flag.number}`}
          title={t('recorded.flag', { number: String(flag.number) })}
          action={<ActionLink href={`/triage/${flag.id}`}>{t('recorded.open')}</ActionLink>}
        >
          <div className="mt-2">
            <WhyList because={flag.because} />
          </div>
        </Section>
      ))}
      {view.notRaised.map(({ electionId, election, because, candidates }) => (
        <Section key={electionId} id={`not-${electionId}`} title={t('recorded.notRaised', { election })}>
          <div className="mt-2">
            <WhyList because={because} />
          </div>
          <Form action={raiseActivity} words={form} className="mt-5 grid gap-5 border-t border-garis pt-4">
            <input type="hidden" name="activityId" value={view.id} />
            <input type="hidden" name="electionId" value={electionId} />
            <p className="measure">{t('recorded.raiseIntro')}</p>
            {candidates.length > 0 && (
              <Select
                name="candidateId"
                label={t('recorded.candidate')}
                optional={app('form.optional')}
                empty={t('recorded.noCandidate')}
                options={candidates.map(({ id, label }) => ({ value: id, label }))}
              />
            )}
            <Textarea
              name="reason"
              label={t('recorded.reason')}
              hint={t('recorded.reasonHint')}
              rows={3}
              limit={500}
              counter={ui('counter')}
            />
            <Textarea
              name="reporter"
              label={t('new.reporter')}
              optional={app('form.optional')}
              rows={2}
              limit={1000}
              counter={ui('counter')}
            />
            <div>
              <Button>{t('recorded.raise')}</Button>
            </div>
          </Form>
        </Section>
      ))}
      <div className="flex flex-wrap gap-3">
        <ButtonLink href="/triage/new" look="primary">
          {t('recorded.next')}
        </ButtonLink>
        <ButtonLink href="/intake/activities">{t('recorded.list')}</ButtonLink>
      </div>
    </div>
  )
}
