import type { Page } from '@playwright/test'

/** Password of every demo account; shown by `npm start` as well. */
export const DEMO_PASSWORD = 'sagara-contoh-2026'

/** Who stands for which role in the demo city. */
export const PEOPLE = {
  kominfo_analyst: 'bejo',
  kominfo_verifier: 'rina',
  inspectorate_officer: 'andi',
  inspectorate_chief: 'sri',
  bkpsdm_officer: 'tuti',
  bawaslu_liaison: 'agus',
  leadership: 'nur',
  administrator: 'eko',
  auditor: 'wahyu',
} as const

/** Signs in through the form, as a person does; ends on the work desk. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.context().clearCookies({ name: /session-token/ })
  await page.goto('/sign-in')
  await page.getByLabel(/Surel kedinasan|Office e-mail/).fill(`${name}@sagara.test`)
  await page.getByLabel(/^(Kata sandi|Password)\s*$/).fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: /^(Masuk|Sign in)$/ }).click()
  await page.waitForURL((url) => url.pathname === '/desk')
}
