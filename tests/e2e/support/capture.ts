import type { Page } from '@playwright/test'

/** A screenshot as somebody would take it: a picture of these words, made by the browser of the test. */
export async function makeCapture(
  page: Page,
  words: string,
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const shown = await page.context().newPage()
  try {
    await shown.setViewportSize({ width: 420, height: 560 })
    await shown.setContent(
      `<body style="margin:0;font:18px sans-serif;padding:24px;background:#fff"><b>Instagram</b><p style="white-space:pre-line">${words}</p></body>`,
    )
    return { name: 'tangkapan.png', mimeType: 'image/png', buffer: await shown.screenshot() }
  } finally {
    await shown.close()
  }
}
