import { getTranslations } from 'next-intl/server'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { enterPage } from '@/lib/doors/enter-page'

export default async function DeskPage() {
  await enterPage('/desk')
  const t = await getTranslations('desk')
  return (
    <>
      <PageBar title={t('title')} />
      <PageBody>{null}</PageBody>
    </>
  )
}
