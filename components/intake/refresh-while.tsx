'use client'
import { useEffect, useTransition } from 'react'
import { useRouter } from 'next/navigation'

/**
 * Loads the page's data again every few seconds, for as long as it is shown (while a job works). The next time is counted
 * from the end of the last: on a slow line a new request would otherwise overtake the one before, for ever.
 */
export function RefreshWhile({ seconds = 3 }: { seconds?: number }) {
  const router = useRouter()
  const [isLoading, startLoading] = useTransition()
  useEffect(() => {
    if (isLoading) return
    const timer = setTimeout(() => startLoading(() => router.refresh()), seconds * 1000)
    return () => clearTimeout(timer)
  }, [router, seconds, isLoading])
  return null
}
