import 'server-only'
import { z } from 'zod'

const Env = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  /** Connection of the app's own role, which owns nothing. */
  NETRA_APP_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** At least 32 characters; signs the session cookie. */
  NETRA_SECRET: z.string().min(32),
  /** Folder of the evidence store, absolute. */
  NETRA_STORE: z.string().min(1),
  /** Public address, for example https://netra.kota.go.id; empty: whatever host the browser asked for. */
  NETRA_URL: z.union([z.url(), z.literal('')]).default(''),
  /** Tests only: the instant at which the clock starts. Refused outside NETRA_E2E. */
  NETRA_CLOCK: z.iso.datetime().optional(),
  NETRA_E2E: z.enum(['0', '1']).default('0'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  NETRA_POOL: z.coerce.number().int().min(2).max(100).default(10),
})
export type Env = z.infer<typeof Env>

let parsed: Env | undefined

/** The environment, parsed once. Throws a plain sentence that names what is missing or wrong, never its value. */
export function env(): Env {
  if (parsed) return parsed
  const result = Env.safeParse(process.env)
  if (!result.success) {
    const names = result.error.issues.map((issue) => issue.path.join('.')).join(', ')
    throw new Error(`Environment is incomplete or wrong: ${names}. See README, "Settings".`)
  }
  if (result.data.NETRA_CLOCK && result.data.NETRA_E2E !== '1') throw new Error('NETRA_CLOCK is for tests only.')
  parsed = result.data
  return parsed
}

/** The language of a terminal: English when LANG says so, Indonesian otherwise. Needs no complete environment. */
export function terminalLanguage(): 'id' | 'en' {
  return (process.env.LC_ALL ?? process.env.LANG ?? '').startsWith('en') ? 'en' : 'id'
}

/** Address with the rights of the tables' owner; only the launcher's preparing programs get one, never the services. */
export function ownerDatabaseUrl(): string {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('DATABASE_URL, the address of the owner of the tables, is not set.')
  return url
}
