import { isCommonPassword } from './common-passwords'

export type PasswordProblem = 'passwordShort' | 'passwordCommon' | 'tooLong'

/** What is wrong with a new password, or null. At least 15 characters, at most 200, all of Unicode allowed. */
export function whyNotPassword(password: string, ownWords: string[]): PasswordProblem | null {
  const length = [...password.normalize('NFC')].length
  if (length < 15) return 'passwordShort'
  if (length > 200) return 'tooLong'
  return isCommonPassword(password, ownWords) ? 'passwordCommon' : null
}
