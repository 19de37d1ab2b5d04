/**
 * A NIP or NI PPPK in its printed grouping `19860926 201505 1 001` (8-6-1-3, domain.md 10A). Anything that has not 18 digits
 * comes back as it was. The blanks also keep a spreadsheet from turning the number into a float.
 */
export function formatEmployeeNumber(number: string): string {
  const digits = number.replace(/\D/g, '')
  if (digits.length !== 18) return number
  return `${digits.slice(0, 8)} ${digits.slice(8, 14)} ${digits.slice(14, 15)} ${digits.slice(15)}`
}
