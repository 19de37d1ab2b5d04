import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { Button } from '@/components/ui/button'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/heading'
import { Table } from '@/components/ui/table'
import { enterPage } from '@/lib/doors/enter-page'
import { formatInstant } from '@/lib/messages/format'
import { findDeployment } from '@/lib/platform/find-deployment'
import { listSessions, type SessionRow } from '@/lib/staff/list-sessions'
import { endSession } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff'))('profileTitle') }
}

export default async function ProfilePage() {
  const actor = await enterPage('/profile')
  const t = await getTranslations('staff')
  const app = await getTranslations('app')
  const locale = await getLocale()
  const { zone } = await findDeployment()
  const words = { errorTitle: app('form.errorTitle'), errorPrefix: app('form.errorPrefix') }
  return (
    <>
      <PageBar title={t('profileTitle')} meta={actor.name} />
      <PageBody>
        <Section id="roles" title={t('myRoles')}>
          <p className="mt-3">{actor.roles.map((role) => app(`role.${role}`)).join(', ')}</p>
        </Section>
        <Section id="sessions" title={t('sessions')} meta={t('limits')}>
          <Table<SessionRow>
            caption={t('sessions')}
            rows={await listSessions(actor)}
            rowKey={(session) => session.id}
            columns={[
              {
                key: 'from',
                header: t('sessionStarted'),
                kind: 'head',
                cell: (session) => formatInstant(session.createdAt, locale, zone),
              },
              {
                key: 'seen',
                header: t('sessionSeen'),
                cell: (session) => formatInstant(session.lastSeenAt, locale, zone),
              },
              {
                key: 'end',
                header: t('end'),
                cell: (session) =>
                  session.isCurrent ? (
                    t('thisSession')
                  ) : (
                    <Form action={endSession} words={words}>
                      <input type="hidden" name="sessionId" value={session.id} />
                      <Button size="sm">{t('end')}</Button>
                    </Form>
                  ),
              },
            ]}
          />
        </Section>
      </PageBody>
    </>
  )
}
