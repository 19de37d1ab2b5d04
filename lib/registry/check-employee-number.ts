import { problem, type Problem } from '@/lib/intake/table/problem'

export type EmployeeNumber = {
  /** 18 digits, no blanks. */
  number: string
  /** What the digits look like: digits 13-14 a month means PNS, 21 and above a PPPK contract. A guess, never a proof. */
  kindGuess: 'PNS' | 'PPPK'
  /** ISO day. */
  birthDate: string
  sex: 'MALE' | 'FEMALE'
  appointedYear: number
  /** 1-12 for a PNS number, null for PPPK. */
  appointedMonth: number | null
  /** Digits 13-14 of a PPPK number, null for PNS. */
  contractCode: string | null
  serial: string
  /** The number before 2007, when written as `old / new`. */
  oldNumber: string | null
}

export type EmployeeNumberResult = ({ ok: true } & EmployeeNumber) | { ok: false; problems: Problem[] }

const YOUNGEST = 18
const OLDEST = 70

function realDay(text: string): boolean {
  const iso = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`
  const day = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === iso
}

/** Whole years from a birth day (YYYYMMDD) to a day (YYYYMMDD). */
function yearsBetween(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return day.slice(4) < birth.slice(4) ? years - 1 : years
}

/** Takes `old / new` apart: the part of 18 digits is the number, the other the old one. */
function takeApart(text: string): { current: string; old: string | null } {
  const parts = text.split(/[/|\n]/).map((part) => part.replace(/[\s.\-']/g, ''))
  if (parts.length !== 2) return { current: text.replace(/[\s.\-']/g, ''), old: null }
  const [first, second] = parts as [string, string]
  if (/^\d{18}$/.test(second)) return { current: second, old: first || null }
  if (/^\d{18}$/.test(first)) return { current: first, old: second || null }
  return { current: second || first, old: null }
}

/**
 * Checks a NIP (PNS) or NI PPPK as somebody wrote it. Blanks, dots, hyphens and a leading apostrophe are tolerated.
 * Rules (domain.md 10A): 18 digits; 1-8 a real birth day; age 18 to 70 on `today` (ISO day); PNS: 9-14 year and month of
 * appointment, at least 18 years after birth; PPPK: 9-12 year, 13-14 contract code from 21 (no month); 15 sex 1 or 2; 16-18
 * serial from 001. There is no check digit. What a spreadsheet did to the number (`1,98609E+17`, rounding to `...000`) has
 * its own code, because the digits are lost and nobody can guess them back.
 */
export function checkEmployeeNumber(written: string, today: string): EmployeeNumberResult {
  const text = written
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\ufeff]/g, '')
    .trim()
  const refuse = (...problems: Problem[]): EmployeeNumberResult => ({ ok: false, problems })
  if (text === '' || /^[-–—]+$/.test(text)) return refuse(problem('employeeNumber.missing'))
  if (/^\d(?:[.,]\d+)?\s*e\s*\+?\s*\d{1,2}$/i.test(text))
    return refuse(problem('employeeNumber.excelFloat', { found: text }))

  const { current, old } = takeApart(text)
  if (!/^\d+$/.test(current)) return refuse(problem('employeeNumber.characters', { found: written }))
  if (current.length === 16) return refuse(problem('employeeNumber.looksNik', { found: current.length }))
  if (current.length !== 18) return refuse(problem('employeeNumber.length', { found: current.length, expected: 18 }))
  if (current.endsWith('000')) return refuse(problem('employeeNumber.excelRounded', { found: current }))

  const problems: Problem[] = []
  const birth = current.slice(0, 8)
  const day = today.replaceAll('-', '')
  const birthReal = realDay(birth) && birth <= day
  if (!birthReal) problems.push(problem('employeeNumber.birthDate', { found: birth }))
  else {
    const age = yearsBetween(birth, day)
    if (age < YOUNGEST || age > OLDEST)
      problems.push(problem('employeeNumber.age', { found: age, from: YOUNGEST, to: OLDEST }))
  }

  const year = Number(current.slice(8, 12))
  const code = current.slice(12, 14)
  const isMonth = code >= '01' && code <= '12'
  if (year < 1950 || year > 2100 || (!isMonth && code < '21'))
    problems.push(problem('employeeNumber.appointment', { found: current.slice(8, 14) }))
  else {
    const appointed = isMonth ? current.slice(8, 14) : current.slice(8, 12)
    if (appointed > day.slice(0, appointed.length))
      problems.push(problem('employeeNumber.appointmentFuture', { found: appointed }))
    const grownUp = String(Number(birth.slice(0, 4)) + YOUNGEST) + birth.slice(4)
    if (birthReal && appointed < grownUp.slice(0, appointed.length))
      problems.push(problem('employeeNumber.appointmentAge', { found: appointed, from: YOUNGEST }))
  }
  const sex = current[14]
  if (sex !== '1' && sex !== '2') problems.push(problem('employeeNumber.sex', { found: sex ?? '' }))
  if (problems.length > 0) return refuse(...problems)
  return {
    ok: true,
    number: current,
    kindGuess: isMonth ? 'PNS' : 'PPPK',
    birthDate: `${birth.slice(0, 4)}-${birth.slice(4, 6)}-${birth.slice(6, 8)}`,
    sex: sex === '1' ? 'MALE' : 'FEMALE',
    appointedYear: year,
    appointedMonth: isMonth ? Number(code) : null,
    contractCode: isMonth ? null : code,
    serial: current.slice(15),
    oldNumber: old,
  }
}
