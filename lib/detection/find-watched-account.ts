import type { Dictionary, WatchedAccount } from './dictionary'
import { toHandleKey } from './seen-activity'

/** The watched account behind a handle on a platform on a day, if there is one. */
export function findWatchedAccount(
  dictionary: Dictionary,
  platform: string,
  handle: string,
  day: string | null,
): WatchedAccount | null {
  const key = toHandleKey(handle)
  const account = dictionary.accounts.get(`${platform}|${key}`) ?? dictionary.accounts.get(`*|${key}`)
  if (!account) return null
  const isEarly = day !== null && account.validFrom != null && day < account.validFrom
  const isLate = day !== null && account.validTo != null && day > account.validTo
  return isEarly || isLate ? null : account
}
