import { buildTable } from './build-table'
import { openWorkbook, type Workbook } from './open-workbook'
import { problem, ProblemError, type Problem } from './problem'
import { readSheet } from './read-sheet'
import { readDateStyles, readSharedTexts, readSheetList } from './read-workbook-parts'
import type { TableResult } from './table'

function whyNotWorkbook(workbook: Workbook): Problem | null {
  const has = (name: string) => workbook.entries.has(name)
  if (has('xl/workbook.bin')) return problem('file.binaryWorkbook')
  if (has('content.xml') && has('mimetype')) return problem('file.openDocument')
  if (!has('[Content_Types].xml')) return problem('workbook.notWorkbook')
  return null
}

/**
 * Reads the first visible sheet that holds anything from an XLSX (or XLSM; macros are never looked at) file. Names other
 * visible sheets, formulas and error cells in `notices`. Gives a coded problem for anything else; never throws.
 */
export async function readXlsx(bytes: Uint8Array): Promise<TableResult> {
  let workbook: Workbook | null = null
  try {
    workbook = await openWorkbook(bytes)
    const why = whyNotWorkbook(workbook)
    if (why) return { ok: false, problem: why }
    const { sheets, texts, styles, from1904 } = await readSheetList(workbook)
    const context = {
      texts: await readSharedTexts(workbook, texts),
      dateStyles: await readDateStyles(workbook, styles),
      from1904,
    }
    const visible = sheets.filter((sheet) => sheet.visible)
    for (const sheet of visible) {
      const { records, formulas, errors } = await readSheet(workbook, sheet.part, context)
      if (records.length === 0) continue
      const notices: Problem[] = []
      const others = visible.filter((other) => other !== sheet).map((other) => other.name)
      if (others.length > 0)
        notices.push(problem('notice.otherSheets', { sheet: sheet.name, others: others.join(', ') }))
      if (formulas > 0) notices.push(problem('notice.formulas', { count: formulas }))
      if (errors > 0) notices.push(problem('notice.errorCells', { count: errors }))
      const guess = { format: 'xlsx', encoding: null, bom: false, separator: null, sheet: sheet.name } as const
      return buildTable(records, guess, notices)
    }
    return { ok: false, problem: problem('workbook.noSheet') }
  } catch (error) {
    return { ok: false, problem: error instanceof ProblemError ? error.problem : problem('workbook.damaged') }
  } finally {
    workbook?.zip.close()
  }
}
