import { textLikeness } from './text-likeness'

/** First names that so many people bear that they alone prove nothing. */
const FREQUENT = new Set(
  'muhammad mohammad mohamad muhamad moh mohd muh m siti sri nur dewi dwi tri eka abdul ahmad i ni putu made wayan ketut nyoman komang kadek gede'.split(
    ' ',
  ),
)

/**
 * Whether two folded names can be the same person under one number: a word in common that is not merely frequent, or a
 * spelling that is close. A number that stands beside a wholly other name is a slip of the file, not a change of name.
 */
export function isSamePerson(one: string, other: string): boolean {
  const telling = (name: string) => name.split(' ').filter((word) => !FREQUENT.has(word))
  const [mine, theirs] = [telling(one), telling(other)]
  if (mine.some((word) => word.length >= 3 && theirs.includes(word))) return true
  // Names of frequent words only are compared whole.
  if (mine.length === 0 || theirs.length === 0) return textLikeness(one, other) >= 0.7
  return textLikeness(mine.join(' '), theirs.join(' ')) >= 0.5
}
