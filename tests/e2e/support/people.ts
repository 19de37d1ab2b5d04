import type { Browser, BrowserContext, Page } from '@playwright/test'
import { expect, test as journey } from './journey'
import { signInAs } from './sign-in'

/** Opens the browser of one person of the demo city; signed in once, the same page each time. */
export type OpenAs = (name: string) => Promise<Page>

/** Journeys with several people, each in a browser context of his own; errors on any console fail the test. */
export const test = journey.extend<{ as: OpenAs }>({
  as: async ({ browser }, give) => {
    const noise: string[] = []
    const open = new Map<string, { context: BrowserContext; page: Page }>()
    await give(async (name) => {
      const found = open.get(name)
      if (found) return found.page
      const opened = await openBrowser(browser, noise, name)
      open.set(name, opened)
      await signInAs(opened.page, name)
      return opened.page
    })
    for (const { context } of open.values()) await context.close()
    expect(noise, 'errors on the console').toEqual([])
  },
})

async function openBrowser(browser: Browser, noise: string[], name: string) {
  const context = await browser.newContext()
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 40[34]/.test(message.text())) noise.push(`${name}: ${message.text()}`)
  })
  page.on('pageerror', (error) => noise.push(`${name}: ${error}`))
  return { context, page }
}

export { expect }
