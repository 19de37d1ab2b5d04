import type { ReactNode } from 'react'
import { getTranslations } from '@/lib/messages/translations'
import { Switch } from '@/components/shell/account-panel'
import { SignInFrame } from '@/components/shell/sign-in-frame'
import { Link } from '@/components/ui/link'
import { findDeployment } from '@/lib/platform/find-deployment'
import { setLanguage } from '../account-actions'

/** The frame of pages that nobody has to sign in for. */
export async function PublicFrame({ locale, children }: { locale: string; children: ReactNode }) {
  const t = await getTranslations('auth')
  const app = await getTranslations('app')
  const deployment = await findDeployment()
  return (
    <SignInFrame
      region={deployment.name}
      product={app('name')}
      tagline={app('tagline')}
      purpose={t('purpose')}
      privacy={
        <>
          {t('privacy')} <Link href="/privacy">{t('privacyLink')}</Link>
        </>
      }
      languages={
        <Switch
          label={app('language')}
          name="locale"
          value={locale}
          options={[
            { value: 'id', label: 'Bahasa Indonesia' },
            { value: 'en', label: 'English' },
          ]}
          action={setLanguage}
          lang
        />
      }
      foot={<Link href="/accessibility">{t('accessibilityLink')}</Link>}
      words={{ skip: app('skip'), about: t('about') }}
    >
      {children}
    </SignInFrame>
  )
}
