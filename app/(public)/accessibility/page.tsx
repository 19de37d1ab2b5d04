import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { Link } from '@/components/ui/link'
import { PublicFrame } from '../public-frame'

const PARTS = ['one', 'two', 'three', 'four', 'five', 'six'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('privacy'))('accessibility.title') }
}

export default async function AccessibilityPage() {
  const t = await getTranslations('privacy')
  return (
    <PublicFrame locale={await getLocale()}>
      <h1 className="mb-6 text-2xl">{t('accessibility.title')}</h1>
      {PARTS.map((part) => (
        <section key={part} className="mb-5">
          <h2 className="mb-1 text-md font-semibold">{t(`accessibility.${part}.title`)}</h2>
          <p>{t(`accessibility.${part}.body`)}</p>
        </section>
      ))}
      <p className="mt-8">
        <Link href="/sign-in">{t('back')}</Link>
      </p>
    </PublicFrame>
  )
}
