import { test as base, expect } from '@playwright/test'

/** A journey in which an error on the console or a thrown script error fails the test. */
export const test = base.extend<{ quietConsole: void }>({
  quietConsole: [
    async ({ page }, use) => {
      const noise: string[] = []
      page.on('console', (message) => {
        // A page that is refused on purpose answers 404; browsers print that as an error of their own.
        if (message.type() === 'error' && !/status of 40[34]/.test(message.text())) noise.push(message.text())
      })
      page.on('pageerror', (error) => noise.push(String(error)))
      await use()
      expect(noise, 'errors on the console').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
