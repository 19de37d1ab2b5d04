const DAY = 86_400_000

/** Built-in number formats that show a date or a time (ECMA-376, 18.8.30, with the East Asian ones). */
export function isDateFormatId(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
}

/** Whether a number format written out (`dd/mm/yyyy`, `[$-421]d mmmm yyyy`) shows a date or a time. */
export function isDateFormatCode(code: string): boolean {
  const bare = code
    .split(';')[0]!
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  return !/general/i.test(bare) && /[ymdhs]/i.test(bare.replace(/e[+-]/gi, ''))
}

/**
 * An Excel date number as ISO text: `2024-11-27`, `2024-11-27T08:30:00`, or `08:30:00` for a time alone. `from1904` is the
 * workbook's other calendar. Null when the number is no date.
 */
export function excelDate(serial: number, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_465) return null
  const whole = Math.floor(serial)
  const seconds = Math.round((serial - whole) * 86_400)
  const clock = new Date(seconds * 1000).toISOString().slice(11, 19)
  if (whole === 0 && seconds > 0 && seconds < 86_400) return clock
  // Excel believes in 29 February 1900, so its numbers are one day off up to then.
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30)
  const moment = new Date(epoch + whole * DAY + seconds * 1000)
  if (moment.getUTCFullYear() > 9999) return null
  const text = moment.toISOString()
  return seconds === 0 || seconds === 86_400 ? text.slice(0, 10) : text.slice(0, 19)
}
