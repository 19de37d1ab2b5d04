/**
 * Everything that can be wrong with what somebody hands in. A code has its words in
 * `lib/messages/<language>/imports.json` under `problem.<code>`; a test compares the two lists.
 */
export const PROBLEM_CODES = [
  // the file as a whole: nothing was read
  'file.empty',
  'file.tooLarge',
  'file.name',
  'file.extension',
  'file.binary',
  'file.encoding',
  'file.oldExcel',
  'file.encrypted',
  'file.openDocument',
  'file.binaryWorkbook',
  'file.html',
  'file.json',
  'file.noHeader',
  'file.headerOnly',
  'file.tooManyRows',
  'file.tooManyColumns',
  'file.nothingRead',
  // an XLSX workbook: nothing was read
  'workbook.damaged',
  'workbook.lyingSize',
  'workbook.tooLarge',
  'workbook.ratio',
  'workbook.entries',
  'workbook.unsafeEntry',
  'workbook.documentType',
  'workbook.noSheet',
  'workbook.notWorkbook',
  // columns of a file with a known form
  'columns.missing',
  'columns.duplicate',
  // one row or line: rejected, the others are read
  'row.unclosedQuote',
  'row.strayQuote',
  'row.tooManyCells',
  'row.cellTooLong',
  'row.controlCharacter',
  'row.brokenCharacter',
  'line.tooLong',
  'line.encoding',
  'line.notJson',
  'line.notEnvelope',
  'line.unsupportedModule',
  'line.noItemId',
  'line.noAuthor',
  'line.unavailable',
  'line.advertisement',
  'line.twoAuthors',
  // one cell
  'cell.required',
  'cell.tooLong',
  'cell.date',
  'cell.dateAmbiguous',
  'cell.future',
  'cell.choice',
  'cell.accountMissing',
  'employeeNumber.missing',
  'employeeNumber.excelFloat',
  'employeeNumber.excelRounded',
  'employeeNumber.characters',
  'employeeNumber.length',
  'employeeNumber.looksNik',
  'employeeNumber.birthDate',
  'employeeNumber.age',
  'employeeNumber.appointment',
  'employeeNumber.appointmentAge',
  'employeeNumber.appointmentFuture',
  'employeeNumber.sex',
  'employeeNumber.kind',
  'employeeNumber.duplicate',
  'employeeNumber.former',
  'employeeNumber.otherPerson',
  'name.characters',
  'unit.unknown',
  'unit.ambiguous',
  'account.platform',
  'account.handle',
  'account.shortLink',
  'account.notProfile',
  'account.wrongPlatform',
  'account.duplicate',
  'account.held',
  'link.invalid',
  'link.platform',
  'link.notPost',
  'link.shortLink',
  // read, but something deserves a look
  'notice.shortRows',
  'notice.duplicateHeader',
  'notice.repairedText',
  'notice.otherSheets',
  'notice.formulas',
  'notice.errorCells',
  'notice.skippedLines',
  'notice.unknownColumns',
  'notice.numberLooksPns',
  'notice.maybeSamePerson',
] as const

export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** A coded problem; `params` fill the ICU message. Holds no sentence. */
export type Problem = { code: ProblemCode; params: Record<string, string | number> }

/** Builds a problem; a text value is cut to 120 characters so that a hostile cell cannot flood a page. */
export function problem(code: ProblemCode, params: Record<string, string | number> = {}): Problem {
  const short: Record<string, string | number> = {}
  for (const [key, value] of Object.entries(params))
    short[key] = typeof value === 'string' ? value.slice(0, 120).toWellFormed() : value
  return { code, params: short }
}

/** Thrown only inside the readers of this folder and caught at their door: carries a problem out of a deep callback. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}
