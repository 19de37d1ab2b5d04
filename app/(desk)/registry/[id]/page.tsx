import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from '@/lib/messages/translations'
import { z } from 'zod'
import { getUiWords } from '@/app/ui-words'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { Mark } from '@/components/ui/tag'
import { ACTIONS } from '@/lib/doors/doors'
import { enterPage } from '@/lib/doors/enter-page'
import { mayEnter } from '@/lib/doors/may-enter'
import { findEmployee, findEmployeeName } from '@/lib/registry/get-employee'
import { isOpenedToday } from '@/lib/registry/open-employee'
import { AddAccountForm } from './add-account-form'
import { EmployeeAccounts } from './employee-accounts'
import { EmployeeHistory } from './employee-history'
import { Identity } from './identity'
import { PurposeForm } from './purpose-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('registry'))('detailTitle') }
}

export default async function EmployeePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await enterPage('/registry/[id]')
  const { id } = await params
  if (!z.uuid().safeParse(id).success) notFound()
  const [t, ui] = [await getTranslations('registry'), await getUiWords()]
  const trail = [{ href: '/registry', label: t('title') }]
  if (!(await isOpenedToday(actor, id))) {
    const person = await findEmployeeName(id)
    if (!person) notFound()
    return (
      <>
        <PageBar title={person.name} trail={trail} trailLabel={ui.trail} meta={person.unit} />
        <PageBody>
          <PurposeForm id={id} />
        </PageBody>
      </>
    )
  }
  const person = await findEmployee(id)
  if (!person) notFound()
  return (
    <>
      <PageBar title={person.name} trail={trail} trailLabel={ui.trail} meta={<Mark>{t('detail.confidential')}</Mark>} />
      <PageBody {...(mayEnter(actor, ACTIONS.addAccount) ? { aside: <AddAccountForm employeeId={id} /> } : {})}>
        <Identity person={person} />
        <EmployeeAccounts accounts={person.accounts} />
        <EmployeeHistory person={person} />
      </PageBody>
    </>
  )
}
