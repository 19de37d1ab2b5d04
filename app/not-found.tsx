import type { Metadata } from 'next'
import { getTranslations } from '@/lib/messages/translations'
import { Link } from '@/components/ui/link'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('errors'))('notFound.title') }
}

/** Not there and not yours are one answer. Stands outside the frame of the pages, hence a main of its own. */
export default async function NotFound() {
  const t = await getTranslations('errors')
  return (
    <main className="page-gutter py-12">
      <h1 className="text-2xl">{t('notFound.title')}</h1>
      <p className="measure mt-4">{t('notFound.body')}</p>
      <p className="mt-4">
        <Link href="/desk">{t('notFound.back')}</Link>
      </p>
    </main>
  )
}
