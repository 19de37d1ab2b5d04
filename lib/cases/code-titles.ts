type Titled = { code: string; titleId: string; titleEn: string }
type Titles = { violations: Titled[]; sanctions: Titled[]; reasons: Titled[]; factors: Titled[] }

/** Titles of every code that can stand in a case, in one language: violations, sanctions, reasons, factors. */
export function codeTitles(book: Titles, locale: 'id' | 'en'): Record<string, string> {
  const rows = [...book.violations, ...book.sanctions, ...book.reasons, ...book.factors]
  return Object.fromEntries(rows.map((row) => [row.code, locale === 'en' ? row.titleEn : row.titleId]))
}
