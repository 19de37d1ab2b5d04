import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { Button } from '@/components/ui/button'
import { CheckboxGroup } from '@/components/ui/choice-group'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { TextInput } from '@/components/ui/text-input'
import { enterPage } from '@/lib/doors/enter-page'
import { formatInstant } from '@/lib/messages/format'
import { findDeployment } from '@/lib/platform/find-deployment'
import { listUsers, type UserRow } from '@/lib/staff/list-users'
import { ROLES } from '@/lib/staff/roles'
import { addUser } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff'))('title') }
}

export default async function StaffPage() {
  await enterPage('/staff')
  const [t, app, locale, users, { zone }] = [
    await getTranslations('staff'),
    await getTranslations('app'),
    await getLocale(),
    await listUsers(),
    await findDeployment(),
  ]
  const words = { errorTitle: app('form.errorTitle'), errorPrefix: app('form.errorPrefix') }
  return (
    <>
      <PageBar title={t('title')} meta={t('meta', { n: users.length })} />
      <PageBody
        aside={
          <Section id="add" title={t('add')}>
            <Form action={addUser} words={words} className="mt-4 grid gap-5">
              <TextInput name="name" label={t('name')} autoComplete="off" />
              <TextInput name="email" label={t('email')} type="email" autoComplete="off" />
              <TextInput
                name="number"
                label={t('number')}
                hint={t('numberHint')}
                optional={app('form.optional')}
                inputMode="numeric"
                width={20}
              />
              <CheckboxGroup
                name="roles"
                label={t('roles')}
                hint={t('rolesHint')}
                options={ROLES.map((role) => ({ value: role, label: app(`role.${role}`) }))}
              />
              <Button look="primary">{t('add')}</Button>
            </Form>
          </Section>
        }
      >
        <Table<UserRow>
          caption={t('title')}
          rows={users}
          rowKey={(user) => user.id}
          columns={[
            {
              key: 'name',
              header: t('name'),
              kind: 'head',
              cell: (user) => <Link href={`/staff/${user.id}`}>{user.name}</Link>,
            },
            { key: 'email', header: t('email'), cell: (user) => user.email },
            {
              key: 'roles',
              header: t('roles'),
              cell: (user) => user.roles.map((role) => app(`role.${role}`)).join(', '),
            },
            {
              key: 'state',
              header: t('state'),
              cell: (user) => (
                <Tag kind={user.isDisabled ? 'stopped' : user.hasPassword ? 'active' : 'waiting'}>
                  {t(user.isDisabled ? 'disabled' : user.hasPassword ? 'active' : 'waiting')}
                </Tag>
              ),
            },
            {
              key: 'last',
              header: t('lastSignIn'),
              cell: (user) => (user.lastSignInAt ? formatInstant(user.lastSignInAt, locale, zone) : t('never')),
            },
          ]}
        />
      </PageBody>
    </>
  )
}
