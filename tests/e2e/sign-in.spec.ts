import { expect, test } from './support/journey'
import { DEMO_PASSWORD, signInAs } from './support/sign-in'

test('a person signs in, sees the desk, and signs out', async ({ page }) => {
  await signInAs(page, 'rina')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByText('Rina Wijayanti').first().click()
  await page.getByRole('button', { name: 'Keluar' }).first().click()
  await expect(page).toHaveURL(/\/sign-in\?ended=self/)
  await page.goto('/triage')
  await expect(page).toHaveURL(/\/sign-in\?next=%2Ftriage/)
})

test('unknown account and wrong password get the same words', async ({ page }) => {
  const words: string[] = []
  for (const email of ['rina@sagara.test', 'siapa.ini@sagara.test']) {
    await page.goto('/sign-in')
    await page.getByLabel('Surel kedinasan').fill(email)
    await page.getByLabel('Kata sandi', { exact: true }).fill('bukan kata sandinya')
    await page.getByRole('button', { name: 'Masuk' }).click()
    words.push((await page.getByRole('alert').first().textContent()) ?? '')
  }
  expect(words[0]).toContain('tidak cocok')
  expect(words[1]).toBe(words[0])
})

test('the page asked for comes back after signing in, and only inside the house', async ({ page }) => {
  await page.goto('/rulebook')
  await page.getByLabel('Surel kedinasan').fill('rina@sagara.test')
  await page.getByLabel('Kata sandi', { exact: true }).fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await expect(page).toHaveURL(/\/rulebook$/)
  await page.goto('/sign-in?next=https://example.org/')
  await expect(page).toHaveURL(/\/desk$/)
})

test('the sign-in form works without JavaScript, in English', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  await context.addCookies([{ name: 'netra_locale', value: 'en', url: baseURL ?? '' }])
  const page = await context.newPage()
  await signInAs(page, 'andi')
  await expect(page.getByRole('heading', { level: 1, name: 'Work desk' })).toBeVisible()
  await context.close()
})

test('a session that was ended elsewhere ends at once', async ({ page, browser }) => {
  await signInAs(page, 'maya')
  const other = await (await browser.newContext()).newPage()
  await signInAs(other, 'maya')
  await other.goto('/profile')
  await other
    .getByRole('row')
    .filter({ hasNotText: 'sesi ini' })
    .getByRole('button', { name: 'Akhiri' })
    .first()
    .click()
  await expect(other.getByRole('status').or(other.getByText('sesi ini')).first()).toBeVisible()
  await page.goto('/desk')
  await expect(page).toHaveURL(/\/sign-in/)
})
