import { redirect } from 'next/navigation'
import { enterPage } from '@/lib/doors/enter-page'

export default async function HomePage() {
  await enterPage('/')
  redirect('/desk')
}
