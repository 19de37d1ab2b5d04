/** Stand-ins in the folded text: one for every emoji, one for what parts words. Both are private-use or plain space. */
export const EMOJI_MARK = '\uE000'
const SPACE = ' '

const APOSTROPHES = new Set("'`´‘’ʼʻ′")

/** Letters that only look Latin and that NFKC leaves alone: Cyrillic, Greek and small capitals used to slip past search. */
const LOOKALIKES = new Map(
  Object.entries({
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    х: 'x',
    у: 'y',
    і: 'i',
    ј: 'j',
    ѕ: 's',
    в: 'b',
    к: 'k',
    м: 'm',
    н: 'h',
    т: 't',
    α: 'a',
    ο: 'o',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    ε: 'e',
    ᴀ: 'a',
    ʙ: 'b',
    ᴄ: 'c',
    ᴅ: 'd',
    ᴇ: 'e',
    ꜰ: 'f',
    ɢ: 'g',
    ʜ: 'h',
    ɪ: 'i',
    ᴊ: 'j',
    ᴋ: 'k',
    ʟ: 'l',
    ᴍ: 'm',
    ɴ: 'n',
    ᴏ: 'o',
    ᴘ: 'p',
    ʀ: 'r',
    ꜱ: 's',
    ᴛ: 't',
    ᴜ: 'u',
    ᴠ: 'v',
    ᴡ: 'w',
    ʏ: 'y',
    ᴢ: 'z',
    ø: 'o',
    đ: 'd',
    ł: 'l',
    ı: 'i',
  }),
)

const PICTURE = /\p{Extended_Pictographic}/u
const UNSEEN = /[\p{M}\p{Cf}\p{Emoji_Modifier}]/gu
const folded = new Map<string, string>()

/** White letters on black circles and squares (🅰, 🅜): three runs of the alphabet that NFKC does not know. */
function enclosedLetter(codePoint: number): string | null {
  const inRun = [0x1f150, 0x1f170].find((start) => codePoint >= start && codePoint < start + 26)
  return inRun === undefined ? null : String.fromCharCode(97 + codePoint - inRun)
}

function foldOnce(character: string): string {
  if (APOSTROPHES.has(character)) return "'"
  const codePoint = character.codePointAt(0) ?? 0
  const enclosed = enclosedLetter(codePoint)
  if (enclosed) return enclosed
  // Two of these make a flag, not a word.
  if (codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff) return SPACE
  if (codePoint > 0x7f && PICTURE.test(character) && !/[©®™]/.test(character)) return EMOJI_MARK
  const plain = character.normalize('NFKC').normalize('NFKD').replace(UNSEEN, '').toLowerCase()
  return LOOKALIKES.get(plain) ?? plain
}

/**
 * One character (code point) as it is compared: compatibility forms such as 𝗗 and ② become plain, marks and unseen
 * characters become the empty string, letters lower case, every emoji `EMOJI_MARK`. The result may be longer than one.
 */
export function foldCharacter(character: string): string {
  let result = folded.get(character)
  if (result === undefined) {
    result = foldOnce(character)
    // The characters of a script are few; an attacker's text with all of Unicode must not fill the memory.
    if (folded.size < 20_000) folded.set(character, result)
  }
  return result
}
