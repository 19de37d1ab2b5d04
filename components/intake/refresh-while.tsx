'use client'
import { useEffect } from 'react'
import { useRouter } from 'next/navigation'

/** Loads the page's data again every few seconds, for as long as it is shown (while a job works). */
export function RefreshWhile({ seconds = 3 }: { seconds?: number }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), seconds * 1000)
    return () => clearInterval(timer)
  }, [router, seconds])
  return null
}
