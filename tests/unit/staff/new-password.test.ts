import { describe, expect, it } from 'vitest'
import { whyNotPassword } from '@/lib/staff/new-password'

const own = ['Rina', 'Wijayanti', 'rina', 'sagara', 'test']
const accepted = [
  ['fifteen characters, no composition asked', 'kucing tidur di'],
  ['letters only', 'perahukertasdisungai'],
  ['digits only, no run', '8206417395028461'],
  ['blanks, also outside', ' hujan turun sore hari '],
  ['not Latin', 'зимний вечер у реки'],
  ['fifteen emoji count as fifteen', '🐸🌧🍚🛶🎋🪁🐓🦜🌋🥁🪘🧵🧺🪔🎏'],
  ['73 bytes and more are not cut', 'kelapa muda di tepi pantai '.repeat(4)],
  ['200 characters', 'sepuluhkat'.repeat(20)],
  ['a name among many other words', 'rina menyapu halaman rumah'],
] as const
const refused = [
  ['fourteen characters', 'kucing tidur d', 'passwordShort'],
  ['empty', '', 'passwordShort'],
  ['fifteen code units that are eight characters', '🐸🌧🍚🛶🎋🪁🐓🦜'.slice(0, 15), 'passwordShort'],
  ['fourteen letters and one combining mark: fourteen characters', 'kucing tidur e\u0301', 'passwordShort'],
  ['201 characters', 'abcdefghik'.repeat(20) + 'x', 'tooLong'],
  ['one sign', 'aaaaaaaaaaaaaaaaaaaa', 'passwordCommon'],
  ['few signs', 'ababcabcabcabcabc', 'passwordCommon'],
  ['a common word and digits', 'password1234567', 'passwordCommon'],
  ['the same in digits for letters', 'P4ssw0rd!!!!!2024', 'passwordCommon'],
  ['an Indonesian common word', 'katasandi2024!!', 'passwordCommon'],
  ['two common words', 'rahasiaindonesia', 'passwordCommon'],
  ['a run', '1234567890xyzuvw', 'passwordCommon'],
  ['the keyboard', 'qwertyuiop12345', 'passwordCommon'],
  ['the own name', 'RinaWijayanti86', 'passwordCommon'],
  ['the house and the office', 'netra-kominfo-2026', 'passwordCommon'],
] as const

describe('a new password', () => {
  it.each(accepted)('may be: %s', (_why, password) => expect(whyNotPassword(password, own)).toBeNull())
  it.each(refused)('may not be: %s', (_why, password, problem) => expect(whyNotPassword(password, own)).toBe(problem))
})
