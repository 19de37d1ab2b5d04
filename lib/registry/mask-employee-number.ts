/**
 * A NIP or NI PPPK for lists: `•••••••• •••••• 1 001`. Never shows the first eight digits, which are the birth date
 * (domain.md 10A, UU 27/2022), nor the appointment; anything that has not 18 digits is hidden wholly.
 */
export function maskEmployeeNumber(number: string): string {
  const digits = number.replace(/\D/g, '')
  if (digits.length !== 18) return '•'.repeat(8)
  return `${'•'.repeat(8)} ${'•'.repeat(6)} ${digits.slice(14, 15)} ${digits.slice(15)}`
}
