import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { Button } from '@/components/ui/button'
import { Form } from '@/components/ui/form'
import { PasswordInput } from '@/components/ui/password-input'
import { findPasswordLink } from '@/lib/staff/set-password'
import { PublicFrame } from '../../public-frame'
import { setPassword } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff'))('setTitle') }
}

/** Entered with a one-time link: the person sets a password that nobody else knows. */
export default async function SetPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const owner = await findPasswordLink(token)
  const t = await getTranslations('staff')
  const app = await getTranslations('app')
  const auth = await getTranslations('auth')
  return (
    <PublicFrame locale={await getLocale()}>
      {owner ? (
        <>
          <h1 className="mb-2 text-2xl">{t('setTitle')}</h1>
          <p className="mb-6 break-words text-tinta-2">{t('setFor', owner)}</p>
          <Form
            action={setPassword}
            words={{ errorTitle: app('form.errorTitle'), errorPrefix: app('form.errorPrefix') }}
          >
            <input type="hidden" name="token" value={token} />
            <PasswordInput
              name="password"
              label={t('newPassword')}
              hint={t('newPasswordHint')}
              autoComplete="new-password"
              words={{ show: auth('show'), hide: auth('hide') }}
            />
            <Button look="primary" size="lg" wide>
              {t('set')}
            </Button>
          </Form>
        </>
      ) : (
        <>
          <h1 className="mb-4 text-2xl">{t('deadTitle')}</h1>
          <p>{t('deadBody')}</p>
        </>
      )}
    </PublicFrame>
  )
}
