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
  const words = new Set(other.split(' '))
  if (one.split(' ').some((word) => word.length >= 3 && !FREQUENT.has(word) && words.has(word))) return true
  return textLikeness(one, other) >= 0.5
}
