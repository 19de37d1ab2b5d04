/** Beginnings that lists of stolen passwords are full of; compared after folding digits that stand for letters. */
const WEAK = [
  'password',
  'katasandi',
  'rahasia',
  'indonesia',
  'qwertyuiop',
  'asdfghjkl',
  'administrator',
  'bismillah',
  'netra',
  'inspektorat',
  'kominfo',
  'bawaslu',
  'bkpsdm',
]

const LEET: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' }
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '')
const fold = (text: string) => letters(text.replace(/[013457@$]/g, (sign) => LEET[sign] ?? sign))

/**
 * True when a password is too easy: little else than a common word, a run, few different signs, or the person's own
 * words (name, e-mail). No rules of composition and no expiry (NIST 63B-4; reasoned deviation from BSSN 4/2021).
 */
export function isCommonPassword(password: string, ownWords: string[]): boolean {
  if (new Set(password).size < 6) return true
  const known = [...WEAK, ...ownWords.map(fold).filter((word) => word.length >= 4)]
  const without = (text: string) => known.reduce((rest, word) => rest.replaceAll(word, ''), text)
  // Digits may stand for letters (p4ssw0rd) or behind the word (password2024).
  const isWord = [letters(password), fold(password)].some((text) => {
    const rest = without(text)
    return rest !== text && rest.length < 5
  })
  const others = password.replace(/[\p{L}@$]/gu, '')
  const isRun = /(?:0123456789|1234567890|abcdefghij)/.test(password.toLowerCase())
  return isRun || (isWord && (others.length < 10 || new Set(others).size < 6))
}
