import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const ofSystem = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** A file of that name may be a stub that only asks to install something, so it has to say its version. */
const starts = (file: string) =>
  existsSync(file) &&
  /\d+\.\d+/.test(spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 }).stdout ?? '')

/** The one that npm brings (Linux on x64). Without the system's NSS libraries it has to be told to unpack its own. */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/lib/x86_64-linux-gnu', '/usr/lib']
  if (!folders.some((folder) => existsSync(`${folder}/libnss3.so`)))
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    const file = await packed.executablePath()
    return starts(file) ? file : null
  } catch {
    return null
  }
}

/**
 * The Chromium for the browser journeys: CHROMIUM_PATH, Playwright's own when it was downloaded, the system's, the one
 * inside npm. Throws with the command to run when there is none.
 */
export async function findChromium(): Promise<string> {
  const configured = process.env.CHROMIUM_PATH
  if (configured) {
    if (starts(configured)) return configured
    throw new Error(`CHROMIUM_PATH=${configured} does not start as a Chromium. Correct it or leave it unset.`)
  }
  for (const file of [chromium.executablePath(), ...ofSystem]) if (starts(file)) return file
  const packed = await fromNpm()
  if (packed) return packed
  const command =
    process.platform === 'linux' && existsSync('/usr/bin/apt-get')
      ? 'apt-get install --no-install-recommends -y chromium'
      : 'npx playwright install chromium'
  throw new Error(`No Chromium was found for the browser journeys. Run this and try again: ${command}`)
}
