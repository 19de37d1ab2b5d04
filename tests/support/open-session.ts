/** Signs in over plain HTTP, as the form does, and gives the cookie header of the session. */
export async function openSession(base: string, email: string, password = 'sagara-contoh-2026'): Promise<string> {
  const jar = new Map<string, string>()
  const keep = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
  }
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const page = await fetch(`${base}/sign-in`)
  keep(page)
  const csrfToken = /name="csrfToken" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
  const answer = await fetch(`${base}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: base, cookie: cookie(), 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrfToken, email, password, callbackUrl: '/desk' }),
  })
  keep(answer)
  if (![...jar.keys()].some((name) => name.includes('session-token')))
    throw new Error(`could not sign in as ${email}: ${answer.status} ${answer.headers.get('location')}`)
  return cookie()
}
