import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** WCAG 2.2 AA and good practice; `wcag22aa` is what switches the size of targets on. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the page as it stands: rule, first element and how many; nothing = []. */
export async function findFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 200)}`)
}

/** Theme and language as the person has chosen them. */
export async function showAs(page: Page, baseURL: string | undefined, theme: 'light' | 'dark', locale: 'id' | 'en') {
  await page.context().addCookies([
    { name: 'netra_theme', value: theme, url: baseURL ?? '' },
    { name: 'netra_locale', value: locale, url: baseURL ?? '' },
  ])
}

/** The widest element that leaves the window, or null when the page does not scroll sideways. */
export async function findOverflow(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return null
    const wide = [...document.querySelectorAll<HTMLElement>('main *, header *, nav *')]
      .filter((one) => one.getBoundingClientRect().right > width + 1)
      .sort((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)[0]
    return `${document.documentElement.scrollWidth} px: ${wide?.outerHTML.slice(0, 160) ?? ''}`
  })
}
