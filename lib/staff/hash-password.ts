import 'server-only'
import { hash, verify } from '@node-rs/argon2'

// OWASP floor for argon2id (security.md AU-02): 19 MiB, two passes, one lane.
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

// Verified against when the account does not exist, so that both answers take the same time.
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$bmV0cmEtbm9ib2R5LXNhbHQ$2M9yU1G7x0Jd0e2m8V3w1fJ5mKQ8bR7vXnqk3q3c9hE'

/** Hashes a password (argon2id, PHC string). The text is normalised to NFC first, so that keyboards agree. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST)
}

/** True when the password fits the hash; takes as long when there is no hash at all. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  try {
    return (await verify(stored ?? NOBODY, password.normalize('NFC'))) && stored !== null
  } catch {
    return false
  }
}
