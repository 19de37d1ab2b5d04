/** The number people call a case by: `2026/0147`. */
export function caseNumber(year: number, serial: number): string {
  return `${year}/${String(serial).padStart(4, '0')}`
}
