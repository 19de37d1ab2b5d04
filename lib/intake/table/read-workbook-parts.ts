import { isDateFormatCode, isDateFormatId } from './excel-date'
import type { Workbook } from './open-workbook'
import { problem, ProblemError } from './problem'
import { scanPart } from './scan-part'
import { TABLE_LIMITS } from './table-limits'

export type SheetPlace = { name: string; part: string; visible: boolean }

/** Excel writes characters that XML cannot hold as `_x000D_`. */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
}

function resolve(base: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const folder = base.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') folder.pop()
    else if (step !== '.') folder.push(step)
  }
  return folder.join('/')
}

async function readRelations(workbook: Workbook, part: string): Promise<Map<string, { type: string; target: string }>> {
  const at = part.lastIndexOf('/')
  const name = `${part.slice(0, at + 1)}_rels/${part.slice(at + 1)}.rels`
  const relations = new Map<string, { type: string; target: string }>()
  await scanPart(workbook, name, {
    open: (element, attributes) => {
      if (element !== 'Relationship' || attributes.TargetMode === 'External') return
      const type = (attributes.Type ?? '').split('/').at(-1) ?? ''
      relations.set(attributes.Id ?? '', { type, target: resolve(part, attributes.Target ?? '') })
    },
  })
  return relations
}

/** The sheets in their order, the parts for texts and styles, and which calendar the dates use. */
export async function readSheetList(
  workbook: Workbook,
): Promise<{ sheets: SheetPlace[]; texts: string | null; styles: string | null; from1904: boolean }> {
  const start = [...(await readRelations(workbook, '')).values()].find((relation) => relation.type === 'officeDocument')
  const part = start?.target ?? 'xl/workbook.xml'
  const relations = await readRelations(workbook, part)
  const sheets: SheetPlace[] = []
  let from1904 = false
  const known = await scanPart(workbook, part, {
    open: (element, attributes) => {
      if (element === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
      if (element !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? ''
      const relation = relations.get(id)
      if (relation?.type === 'worksheet')
        sheets.push({
          name: attributes.name ?? '',
          part: relation.target,
          visible: !/hidden/i.test(attributes.state ?? ''),
        })
    },
  })
  if (!known) throw new ProblemError(problem('workbook.notWorkbook'))
  const partOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target ?? null
  return { sheets, texts: partOf('sharedStrings'), styles: partOf('styles'), from1904 }
}

/** The texts that cells point to by number; furigana (`rPh`) is left out. */
export async function readSharedTexts(workbook: Workbook, part: string | null): Promise<string[]> {
  const texts: string[] = []
  let current: string[] = []
  let inText = false
  let inReading = false
  if (part)
    await scanPart(workbook, part, {
      open: (element) => {
        if (element === 'si') current = []
        else if (element === 'rPh') inReading = true
        else if (element === 't') inText = true
      },
      text: (text) => {
        if (inText && !inReading) current.push(text)
      },
      close: (element) => {
        if (element === 't') inText = false
        else if (element === 'rPh') inReading = false
        else if (element === 'si') {
          if (texts.length >= TABLE_LIMITS.sharedTexts)
            throw new ProblemError(problem('workbook.tooLarge', { limit: TABLE_LIMITS.partBytes / 1024 / 1024 }))
          texts.push(unescapeText(current.join('')))
        }
      },
    })
  return texts
}

/** For each cell style, whether it shows a date. */
export async function readDateStyles(workbook: Workbook, part: string | null): Promise<boolean[]> {
  const dateFormats = new Map<number, boolean>()
  const styles: boolean[] = []
  let inCellStyles = false
  if (part)
    await scanPart(workbook, part, {
      open: (element, attributes) => {
        if (element === 'numFmt')
          dateFormats.set(Number(attributes.numFmtId), isDateFormatCode(attributes.formatCode ?? ''))
        else if (element === 'cellXfs') inCellStyles = true
        else if (element === 'xf' && inCellStyles) {
          const id = Number(attributes.numFmtId ?? 0)
          styles.push(dateFormats.get(id) ?? isDateFormatId(id))
        }
      },
      close: (element) => {
        if (element === 'cellXfs') inCellStyles = false
      },
    })
  return styles
}
