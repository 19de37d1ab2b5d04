import { getTranslations } from '@/lib/messages/translations'
import { CaseSlip } from '@/components/cases/case-slip'
import { Button } from '@/components/ui/button'
import { Form } from '@/components/ui/form'
import type { CaseClock } from '@/lib/cases/case-clock'
import type { OpenedCase } from '@/lib/cases/get-case'
import { offerSteps, type Offer } from '@/lib/cases/offer-steps'
import { stepPath } from '@/lib/cases/step-path'
import type { Need } from '@/lib/cases/workflow'
import { hasRole, type Person } from '@/lib/staff/actor'
import { markCrime } from './actions'

/** The slip of a case for this reader: the policy asked once, its refusals in words. */
export async function NextStep({
  actor,
  opened,
  clock,
}: {
  actor: Person
  opened: OpenedCase
  clock: CaseClock | null
}) {
  const t = await getTranslations()
  const { file, facts } = opened
  const { next, others } = offerSteps(actor, facts)
  const offer = (one: Offer) => ({
    action: one.action,
    roles: one.roles,
    href: stepPath(file.id, one.action),
    refusal: one.refusal ? t(`refusals.${one.refusal}`) : null,
  })
  const account = file.acts.find((act) => act.account)?.account
  const links: Partial<Record<Need, string>> = {
    ...(account ? { accountAttributed: `/accounts/${account.id}` } : {}),
    openProposal: '#course',
    noOpenProposal: '#course',
  }
  const waits = next?.refusal === 'notAllowed' ? 'role' : next?.refusal === 'fourEyes' ? 'person' : null
  const mayMark = hasRole(actor, 'inspectorate_chief', 'bawaslu_liaison') && file.stage !== 'closed' && !file.isBlind
  return (
    <CaseSlip
      next={next ? offer(next) : null}
      others={others.map(offer)}
      clock={clock}
      waits={waits}
      conditions={(next?.needs ?? []).map((one) => ({
        ...one,
        ...(links[one.need] ? { href: links[one.need] as string } : {}),
      }))}
      more={
        mayMark && (
          <Form
            action={markCrime}
            className="mt-2 grid gap-2"
            words={{ errorTitle: t('app.form.errorTitle'), errorPrefix: t('app.form.errorPrefix') }}
          >
            <input type="hidden" name="caseId" value={file.id} />
            <input type="hidden" name="version" value={file.version} />
            <input type="hidden" name="value" value={file.possibleCrime ? 'no' : 'yes'} />
            <p className="text-xs text-tinta-3">{t('cases.form.crime.hint')}</p>
            <div>
              <Button size="sm">{t(file.possibleCrime ? 'cases.form.crime.unmark' : 'cases.form.crime.mark')}</Button>
            </div>
          </Form>
        )
      }
    />
  )
}
