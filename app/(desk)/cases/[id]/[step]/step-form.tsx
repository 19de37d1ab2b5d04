import type { ReactNode } from 'react'
import { getTranslations } from '@/lib/messages/translations'
import { Button } from '@/components/ui/button'
import { Form } from '@/components/ui/form'
import { ButtonLink } from '@/components/ui/link'
import type { CaseAction } from '@/lib/cases/workflow'
import type { FormAction } from '@/lib/doors/form-state'

/**
 * The form of a step: which case and version, the fields, one primary button with the verb on it. With `checkVerb` the
 * button leads to the check page first, and the verb stands there.
 */
export async function StepForm({
  action,
  step,
  file,
  verb,
  checkVerb,
  children,
}: {
  action: FormAction
  step: CaseAction
  file: { id: string; version: number }
  verb?: string
  checkVerb?: string
  children?: ReactNode
}) {
  const t = await getTranslations()
  const name = t(`cases.steps.${step}`)
  const check = checkVerb
    ? {
        title: t('cases.form.checkTitle', { step: name.charAt(0).toLowerCase() + name.slice(1) }),
        intro: t('cases.form.checkIntro'),
        verb: checkVerb,
        edit: t('cases.form.edit'),
      }
    : undefined
  return (
    <Form
      action={action}
      className="grid max-w-[46rem] gap-5"
      words={{ errorTitle: t('app.form.errorTitle'), errorPrefix: t('app.form.errorPrefix') }}
      {...(check ? { check } : {})}
    >
      <input type="hidden" name="caseId" value={file.id} />
      <input type="hidden" name="version" value={file.version} />
      {children}
      <div className="flex flex-wrap gap-3">
        <Button look="primary" pendingLabel={t('app.form.saving')}>
          {checkVerb ? t('cases.form.check') : (verb ?? name)}
        </Button>
        <ButtonLink href={`/cases/${file.id}`}>{t('app.form.cancel')}</ButtonLink>
      </div>
    </Form>
  )
}
