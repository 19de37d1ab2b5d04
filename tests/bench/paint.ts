import { chromium } from '@playwright/test'
import { findChromium } from '../support/chromium'
import { openSession } from '../support/open-session'

// What an old office laptop on a slow line sees: CPU four times slower, 1.6 Mbit/s, 150 ms. LCP, layout shift, script bytes.
const BASE = process.env.NETRA_BASE_URL ?? 'http://localhost:3000'
const SLOW_CPU = 4
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
}
const PAGES = [
  { path: '/sign-in', who: null },
  { path: '/desk', who: 'rina' },
  { path: '/triage', who: 'rina' },
  { path: '/cases', who: 'andi' },
  { path: '/registry', who: 'tuti' },
  { path: '/registry/import', who: 'tuti' },
  { path: '/leadership', who: 'nur' },
]

const executablePath = await findChromium()
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
})
const print = (cells: (string | number)[]) =>
  console.log(cells.map((cell, index) => (index === 0 ? String(cell).padEnd(18) : String(cell).padStart(14))).join(''))
print(['page', 'LCP ms', 'CLS', 'script KB gz', 'html KB gz', 'css KB gz', 'font KB'])
for (const { path, who } of PAGES) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  if (who) {
    const header = await openSession(BASE, `${who}@sagara.test`)
    await context.addCookies(
      header.split('; ').map((pair) => ({
        name: pair.slice(0, pair.indexOf('=')),
        value: pair.slice(pair.indexOf('=') + 1),
        url: BASE,
      })),
    )
  }
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', LINE)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU })
  const kinds = new Map<string, string>()
  const sizes: Record<string, number> = {}
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other'
    sizes[kind] = (sizes[kind] ?? 0) + encodedDataLength
  })
  await page.goto(BASE + path, { waitUntil: 'load', timeout: 120_000 })
  await page.waitForTimeout(2500)
  const seen = await page.evaluate(
    () =>
      new Promise<{ lcp: number; cls: number }>((done) => {
        let lcp = 0
        let cls = 0
        new PerformanceObserver((list) => list.getEntries().forEach((entry) => (lcp = entry.startTime))).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        })
        new PerformanceObserver((list) =>
          list.getEntries().forEach((entry) => (cls += (entry as unknown as { value: number }).value)),
        ).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done({ lcp, cls }), 500)
      }),
  )
  const kb = (kind: string) => Math.round((sizes[kind] ?? 0) / 102.4) / 10
  print([path, Math.round(seen.lcp), seen.cls.toFixed(3), kb('Script'), kb('Document'), kb('Stylesheet'), kb('Font')])
  await context.close()
}
await browser.close()
