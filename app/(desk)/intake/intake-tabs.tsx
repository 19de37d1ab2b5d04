import { getTranslations } from '@/lib/messages/translations'
import { Tabs } from '@/components/ui/tabs'

/** The two views of what comes in: files, and the acts that came of them. */
export async function IntakeTabs({ current }: { current: 'imports' | 'activities' }) {
  const t = await getTranslations('intake')
  return (
    <Tabs
      label={t('tabs.label')}
      tabs={[
        { key: 'imports', href: '/intake', label: t('tabs.imports'), current: current === 'imports' },
        {
          key: 'activities',
          href: '/intake/activities',
          label: t('tabs.activities'),
          current: current === 'activities',
        },
      ]}
    />
  )
}
