'use client'
import { Suspense, lazy, useEffect, useRef, useState, type ReactNode } from 'react'
import type { LiveBarsProps } from './bar-chart-live'
import type { LiveColumnsProps } from './column-chart-live'

const LiveBars = lazy(() => import('./bar-chart-live').then((file) => ({ default: file.LiveBars })))
const LiveColumns = lazy(() => import('./column-chart-live').then((file) => ({ default: file.LiveColumns })))

/**
 * Two layers of one chart: what the server drew, and Recharts over it. Recharts comes only when the chart is in sight
 * of a wide screen and the browser is idle; without JavaScript, on phones, with data saving and on paper the drawn
 * layer stays. Both hold the same numbers in the same geometry, so nothing moves at the change.
 */
export function ChartLayers({
  live,
  className,
  children,
}: {
  live: ({ kind: 'bars' } & LiveBarsProps) | ({ kind: 'columns' } & LiveColumnsProps)
  /** Where in the frame the live layer lies. */
  className: string
  children: ReactNode
}) {
  const box = useRef<HTMLDivElement>(null)
  const [wanted, setWanted] = useState(false)
  const [ready, setReady] = useState(false)

  useEffect(() => {
    const element = box.current
    const connection = (navigator as { connection?: { saveData?: boolean } }).connection
    if (!element || connection?.saveData || !matchMedia('screen and (min-width: 900px)').matches) return
    const whenIdle = (run: () => void) =>
      'requestIdleCallback' in window ? window.requestIdleCallback(run, { timeout: 2000 }) : setTimeout(run, 200)
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        watcher.disconnect()
        whenIdle(() => setWanted(true))
      },
      { rootMargin: '200px' },
    )
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [])

  return (
    <div ref={box} className="chart-layers relative" data-live={ready}>
      {children}
      {wanted && (
        <div aria-hidden className={`chart-live ${className}`}>
          <Suspense>
            {live.kind === 'bars' ? (
              <LiveBars {...live} onReady={() => setReady(true)} />
            ) : (
              <LiveColumns {...live} onReady={() => setReady(true)} />
            )}
          </Suspense>
        </div>
      )}
    </div>
  )
}
