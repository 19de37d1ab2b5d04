import type { Page } from '@playwright/test'
import { findFaults, findOverflow, showAs } from './support/axe'
import { findId } from './support/city'
import { expect, test } from './support/journey'
import { signInAs } from './support/sign-in'

/** `wide`: there is no such thing on a phone. */
type State = { name: string; as: string | null; wide?: true; open: (page: Page) => Promise<void> }

const stage = (name: string) => findId(`select "id" from "Case" where "stage" = $1 order by "id" limit 1`, [name])

/** A form sent empty: the list of errors has the focus, and each line leads to its field. */
async function expectSummary(page: Page) {
  const summary = page.getByRole('alert').first()
  await expect(summary).toBeFocused()
  const link = summary.getByRole('link').first()
  const id = (await link.getAttribute('href'))?.slice(1) ?? ''
  await expect(page.locator(`[id="${id}"]`)).toHaveCount(1)
}

const STATES: State[] = [
  {
    name: 'sign-in refused',
    as: null,
    open: async (page) => {
      await page.goto('/sign-in')
      await page.locator('form [type=submit]').first().click()
      await expect(page.getByRole('alert').first()).toBeVisible()
    },
  },
  {
    name: 'Tambah butir sent empty',
    as: 'bejo',
    open: async (page) => {
      await page.goto('/triage/new')
      await page.locator('main form [data-primary]').click()
      await expectSummary(page)
    },
  },
  {
    name: 'summons sent empty, counting open',
    as: 'andi',
    open: async (page) => {
      await page.goto(`/cases/${await stage('summons')}/issue-summons`)
      await page.locator('main form [data-primary]').click()
      await expectSummary(page)
      await page.locator('main details summary').first().click()
    },
  },
  {
    name: 'check page of a delivery',
    as: 'tuti',
    open: async (page) => {
      await page.goto(`/cases/${await stage('delivery')}/record-delivery`)
      await page.getByRole('radio').first().check()
      await page.locator('main form [data-primary]').click()
      await expect(page.locator('main form h2')).toBeFocused()
    },
  },
  {
    name: 'triage panel with reasons and full explanation',
    as: 'dimas',
    open: async (page) => {
      await page.goto('/triage')
      const rows = await page
        .locator('a[data-flag]')
        .evaluateAll((all) => all.map((row) => row.getAttribute('href') ?? ''))
      for (const href of rows.slice(-12)) {
        await page.goto(href)
        if (await page.locator('[name=outcome]').count()) break
      }
      for (const one of await page.locator('#item details:not([open]) > summary').all())
        if (await one.isVisible()) await one.click()
      await page.locator('[name=outcome]').nth(3).check({ force: true })
    },
  },
  {
    name: 'sheet of keys',
    as: 'dimas',
    wide: true,
    open: async (page) => {
      await page.goto('/triage')
      await expect(async () => {
        await page.keyboard.press('?')
        await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1_000 })
      }).toPass()
    },
  },
  {
    name: 'account menu',
    as: 'dimas',
    open: async (page) => {
      await page.goto('/desk')
      await page.locator('details > summary:visible').last().click()
    },
  },
]

for (const { name, as, wide, open } of STATES)
  test(`no accessibility fault: ${name}`, async ({ page, baseURL }) => {
    if (as) await signInAs(page, as)
    for (const [theme, locale, width] of [
      ['light', 'id', 1366],
      ['dark', 'en', wide ? 1024 : 390],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await showAs(page, baseURL, theme, locale)
      await open(page)
      expect.soft(await findFaults(page), `${theme}, ${locale}, ${width}`).toEqual([])
      expect.soft(await findOverflow(page), `${theme}, ${locale}, ${width}`).toBeNull()
    }
  })
