import type { ReactNode } from 'react'
import { cookies } from 'next/headers'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { AppShell } from '@/components/shell/app-shell'
import { listNav, type NavKey } from '@/lib/doors/list-nav'
import { mayEnter } from '@/lib/doors/may-enter'
import { PAGES } from '@/lib/doors/doors'
import { findActor } from '@/lib/staff/find-actor'
import { setLanguage, setTheme, signOut } from '../account-actions'

const ICONS = {
  desk: 'desk',
  triage: 'triage',
  cases: 'cases',
  intake: 'imports',
  registry: 'people',
  accounts: 'accounts',
  elections: 'elections',
  leadership: 'leadership',
  rulebook: 'rules',
  staff: 'admin',
  audit: 'audit',
} as const satisfies Record<NavKey, string>

/**
 * The shell around every page behind the sign-in. It guards nothing: each page asks for itself (`enterPage`), because a
 * layout is not run for every page inside it.
 */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await findActor()
  if (!actor) return children
  const t = await getTranslations('app')
  const theme = (await cookies()).get('netra_theme')?.value ?? 'system'
  const nav = listNav(actor).map(({ key, href, group }) => ({
    key,
    href,
    group,
    icon: ICONS[key],
    label: t(`nav.${key}`),
  }))
  return (
    <AppShell
      nav={nav}
      navEnd={[{ key: 'help', href: '/help', icon: 'help', label: t('nav.help') }]}
      home="/desk"
      {...(mayEnter(actor, PAGES['/registry'])
        ? {
            search: {
              action: '/registry',
              words: { label: t('search.label'), placeholder: t('search.placeholder'), submit: t('search.submit') },
            },
          }
        : {})}
      account={{
        name: actor.name,
        role: actor.roles.map((role) => t(`role.${role}`)).join(', '),
        locale: await getLocale(),
        locales: [
          { value: 'id', label: 'Bahasa Indonesia' },
          { value: 'en', label: 'English' },
        ],
        theme,
        themes: (['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`theme.${value}`) })),
        actions: { locale: setLanguage, theme: setTheme, signOut },
        links: [
          { href: '/profile', label: t('profile') },
          { href: '/privacy', label: t('privacy') },
        ],
        words: { menu: t('account'), language: t('language'), theme: t('themeLabel'), signOut: t('signOut') },
      }}
      words={{ skip: t('skip'), brand: t('name'), mainNav: t('mainNav'), more: t('more'), tools: t('account') }}
    >
      {children}
    </AppShell>
  )
}
