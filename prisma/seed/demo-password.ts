import { hash } from '@node-rs/argon2'

/** Known to everybody: the demo city never runs beside real people. */
export const DEMO_PASSWORD = 'sagara-contoh-2026'

/** One argon2id hash for all demo accounts, at the cost the program itself uses (lib/staff/hash-password). */
export function hashDemoPassword(): Promise<string> {
  return hash(DEMO_PASSWORD, { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 })
}
