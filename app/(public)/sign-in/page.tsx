import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { PasswordInput } from '@/components/ui/password-input'
import { TextInput } from '@/components/ui/text-input'
import { findActor } from '@/lib/staff/find-actor'
import { safePath } from '@/lib/staff/safe-path'
import { PublicFrame } from '../public-frame'

type Search = {
  next?: string | string[]
  error?: string | string[]
  ended?: string | string[]
  set?: string | string[]
  callbackUrl?: string | string[]
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('title') }
}

/** Sign-in: a plain form to next-auth, so that it works before any script has loaded. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams
  const next = safePath(search.next ?? search.callbackUrl)
  if (await findActor()) redirect(next)
  const t = await getTranslations('auth')
  const notice = noticeOf(search)
  return (
    <PublicFrame locale={await getLocale()}>
      <h1 className="mb-6 text-2xl">{t('title')}</h1>
      {notice && (
        <div className="mb-5">
          <Banner kind={notice.kind}>{t(notice.key)}</Banner>
        </div>
      )}
      <form method="post" action="/api/auth/callback/credentials" className="grid gap-5">
        <input type="hidden" name="csrfToken" value={(await headers()).get('x-netra-csrf') ?? ''} />
        <input type="hidden" name="callbackUrl" value={next} />
        <TextInput name="email" label={t('email')} type="email" autoComplete="username" spellCheck={false} required />
        <PasswordInput
          name="password"
          label={t('password')}
          autoComplete="current-password"
          words={{ show: t('show'), hide: t('hide') }}
        />
        <Button look="primary" size="lg" wide>
          {t('submit')}
        </Button>
      </form>
      <p className="mt-6 border-t border-garis pt-4 text-tinta-2">{t('forgot')}</p>
      <p className="mt-2 md:hidden">
        <Link href="/privacy">{t('privacyLink')}</Link>
      </p>
    </PublicFrame>
  )
}

function noticeOf(search: Search) {
  if (search.error === 'throttled') return { kind: 'warning', key: 'throttled' } as const
  if (search.error) return { kind: 'error', key: 'mismatch' } as const
  if (search.set) return { kind: 'success', key: 'set' } as const
  if (search.ended) return { kind: 'notice', key: 'ended' } as const
  return search.next ? ({ kind: 'notice', key: 'needed' } as const) : null
}
