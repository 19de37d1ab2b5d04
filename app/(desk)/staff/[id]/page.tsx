import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from '@/lib/messages/translations'
import { z } from 'zod'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { Button } from '@/components/ui/button'
import { CheckboxGroup } from '@/components/ui/choice-group'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/heading'
import { TextInput } from '@/components/ui/text-input'
import { enterPage } from '@/lib/doors/enter-page'
import { findUser } from '@/lib/staff/list-users'
import { ROLES } from '@/lib/staff/roles'
import { changeRoles, disableUser, enableUser, issuePasswordLink } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff'))('detailTitle') }
}

export default async function StaffMemberPage({ params }: { params: Promise<{ id: string }> }) {
  await enterPage('/staff/[id]')
  const id = z.uuid().safeParse((await params).id)
  const user = id.success ? await findUser(id.data) : null
  if (!user) notFound()
  const t = await getTranslations('staff')
  const app = await getTranslations('app')
  const words = { errorTitle: app('form.errorTitle'), errorPrefix: app('form.errorPrefix') }
  const held = (
    <>
      <input type="hidden" name="userId" value={user.id} />
      <input type="hidden" name="version" value={user.version} />
    </>
  )
  return (
    <>
      <PageBar
        title={user.name}
        meta={user.email}
        trail={[{ href: '/staff', label: t('title') }]}
        trailLabel={app('mainNav')}
      />
      <PageBody>
        <div className="max-w-2xl">
          <Section id="roles" title={t('roles')}>
            <Form action={changeRoles} words={words} className="mt-4 grid gap-5" key={`roles-${user.version}`}>
              {held}
              <CheckboxGroup
                name="roles"
                label={t('roles')}
                hint={t('rolesHint')}
                defaultValues={user.roles}
                options={ROLES.map((role) => ({ value: role, label: app(`role.${role}`) }))}
              />
              <div>
                <Button look="primary">{t('changeRoles')}</Button>
              </div>
            </Form>
          </Section>
          {!user.isDisabled && (
            <Section id="link" title={t('linkTitle')}>
              <Form action={issuePasswordLink} words={words} className="mt-4 grid gap-5">
                <input type="hidden" name="userId" value={user.id} />
                <div>
                  <Button>{t('newLink')}</Button>
                </div>
              </Form>
            </Section>
          )}
          <Section id="access" title={t('access')}>
            <p className="measure mt-3">{t('accessBody')}</p>
            <Form
              action={user.isDisabled ? enableUser : disableUser}
              words={words}
              className="mt-4 grid gap-5"
              key={`access-${user.version}`}
            >
              {held}
              <TextInput name="reason" label={t('reason')} />
              <div>
                <Button look={user.isDisabled ? 'default' : 'danger'}>
                  {t(user.isDisabled ? 'enable' : 'disable')}
                </Button>
              </div>
            </Form>
          </Section>
        </div>
      </PageBody>
    </>
  )
}
