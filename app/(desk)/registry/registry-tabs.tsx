import { getTranslations } from '@/lib/messages/translations'
import { Tabs } from '@/components/ui/tabs'
import { PAGES } from '@/lib/doors/doors'
import { mayEnter } from '@/lib/doors/may-enter'
import type { Person } from '@/lib/staff/actor'

const TABS = [
  { key: 'list', door: '/registry' },
  { key: 'pacts', door: '/registry/pacts' },
  { key: 'reminders', door: '/registry/reminders' },
  { key: 'import', door: '/registry/import' },
] as const

/** The parts of the register that this person may enter. */
export async function RegistryTabs({ actor, current }: { actor: Person; current: (typeof TABS)[number]['key'] }) {
  const t = await getTranslations('registry.tabs')
  return (
    <Tabs
      label={t('label')}
      tabs={TABS.filter(({ door }) => mayEnter(actor, PAGES[door])).map(({ key, door }) => ({
        key,
        href: door,
        label: t(key),
        current: key === current,
      }))}
    />
  )
}
