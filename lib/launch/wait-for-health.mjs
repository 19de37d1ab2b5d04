/**
 * Waits until GET /api/health answers 200.
 * @param options.hasEnded  returns a reason when waiting is useless because the server ended
 * @returns null when healthy, otherwise the last thing that was heard
 */
export async function waitForHealth(port, { seconds = 120, hasEnded = () => null } = {}) {
  const end = Date.now() + seconds * 1000
  let heard = '-'
  while (Date.now() < end) {
    const ended = hasEnded()
    if (ended) return ended
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(5000) })
      if (answer.status === 200) return null
      heard = `HTTP ${answer.status}`
    } catch (error) {
      heard = error.cause?.code ?? error.name
    }
    await new Promise((done) => setTimeout(done, 150))
  }
  return heard
}
