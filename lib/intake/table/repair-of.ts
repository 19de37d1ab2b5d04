import type { ProblemCode } from './problem'

/** What a person can do about a problem; words under `repair.<code>` in `imports.json`. */
export const REPAIR_CODES = [
  'saveAsCsvUtf8',
  'saveAsXlsx',
  'splitFile',
  'renameFile',
  'chooseOtherFile',
  'removePassword',
  'fillRows',
  'useTemplate',
  'renameColumn',
  'fixQuotes',
  'fixCells',
  'retypeCell',
  'exportAgain',
  'useTextFormat',
  'checkNumber',
  'checkKind',
  'removeDuplicate',
  'writeDate',
  'chooseFromList',
  'chooseUnit',
  'checkPerson',
  'lookUpAccount',
  'fillCell',
  'copyProfileLink',
  'copyPostLink',
  'openShortLink',
  'captureByHand',
  'nothingNeeded',
  'lookOver',
] as const

export type RepairCode = (typeof REPAIR_CODES)[number]

const BY_CODE: Partial<Record<ProblemCode, RepairCode>> = {
  'file.empty': 'chooseOtherFile',
  'file.tooLarge': 'splitFile',
  'file.name': 'renameFile',
  'file.extension': 'chooseOtherFile',
  'file.binary': 'chooseOtherFile',
  'file.encoding': 'saveAsCsvUtf8',
  'file.oldExcel': 'saveAsXlsx',
  'file.encrypted': 'removePassword',
  'file.openDocument': 'saveAsXlsx',
  'file.binaryWorkbook': 'saveAsXlsx',
  'file.html': 'saveAsXlsx',
  'file.json': 'chooseOtherFile',
  'file.noHeader': 'useTemplate',
  'file.headerOnly': 'fillRows',
  'file.tooManyRows': 'splitFile',
  'file.tooManyColumns': 'useTemplate',
  'file.nothingRead': 'chooseOtherFile',
  'workbook.tooLarge': 'splitFile',
  'workbook.noSheet': 'fillRows',
  'columns.missing': 'useTemplate',
  'columns.duplicate': 'renameColumn',
  'row.unclosedQuote': 'fixQuotes',
  'row.strayQuote': 'fixQuotes',
  'row.tooManyCells': 'fixCells',
  'line.unavailable': 'captureByHand',
  'line.advertisement': 'nothingNeeded',
  'cell.required': 'fillCell',
  'cell.accountMissing': 'fillCell',
  'cell.date': 'writeDate',
  'cell.dateAmbiguous': 'writeDate',
  'cell.future': 'writeDate',
  'cell.choice': 'chooseFromList',
  'employeeNumber.missing': 'fillCell',
  'employeeNumber.excelFloat': 'useTextFormat',
  'employeeNumber.excelRounded': 'useTextFormat',
  'employeeNumber.kind': 'checkKind',
  'employeeNumber.duplicate': 'removeDuplicate',
  'employeeNumber.former': 'checkPerson',
  'employeeNumber.otherPerson': 'checkPerson',
  'unit.unknown': 'chooseUnit',
  'unit.ambiguous': 'chooseUnit',
  'account.held': 'lookUpAccount',
  'account.platform': 'chooseFromList',
  'account.shortLink': 'openShortLink',
  'account.duplicate': 'removeDuplicate',
  'link.shortLink': 'openShortLink',
}

/** The repair that belongs to a problem; every code has one. */
export function repairOf(code: ProblemCode): RepairCode {
  const named = BY_CODE[code]
  if (named) return named
  if (code.startsWith('workbook.')) return 'saveAsXlsx'
  if (code.startsWith('line.')) return 'exportAgain'
  if (code.startsWith('employeeNumber.')) return 'checkNumber'
  if (code.startsWith('account.')) return 'copyProfileLink'
  if (code.startsWith('link.')) return 'copyPostLink'
  if (code.startsWith('notice.')) return 'lookOver'
  return 'retypeCell'
}
