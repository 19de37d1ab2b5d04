import { buildZip, type ZipEntry } from './build-zip'

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export type SheetXml = { name: string; rows: string; state?: string }

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}

/** One row of inline texts. */
export function textRow(line: number, cells: readonly string[]): string {
  const inner = cells.map((cell) => `<c t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`).join('')
  return `<row r="${line}">${inner}</row>`
}

/** The parts of a small XLSX file; tests change or add to them before zipping. */
export function workbookParts(
  sheets: readonly SheetXml[],
  { shared = '', styles = '', workbookPr = '' }: { shared?: string; styles?: string; workbookPr?: string } = {},
): ZipEntry[] {
  const list = sheets
    .map(
      (sheet, i) =>
        `<sheet name="${escapeXml(sheet.name)}" sheetId="${i + 1}" r:id="rId${i + 1}"${sheet.state ? ` state="${sheet.state}"` : ''}/>`,
    )
    .join('')
  const rels = sheets
    .map((_, i) => `<Relationship Id="rId${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`)
    .join('')
  return [
    { name: '[Content_Types].xml', data: '<Types/>' },
    {
      name: '_rels/.rels',
      data: `<Relationships><Relationship Id="r1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data: `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns:r="${REL}">${workbookPr}<sheets>${list}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `<Relationships>${rels}<Relationship Id="s" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="t" Type="${REL}/styles" Target="/xl/styles.xml"/></Relationships>`,
    },
    { name: 'xl/sharedStrings.xml', data: `<sst>${shared}</sst>` },
    { name: 'xl/styles.xml', data: `<styleSheet>${styles}</styleSheet>` },
    ...sheets.map((sheet, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      data: `<worksheet><sheetData>${sheet.rows}</sheetData></worksheet>`,
    })),
  ]
}

/** An honest XLSX file of texts. */
export function buildWorkbook(rows: readonly (readonly string[])[], name = 'Data'): Buffer {
  return buildZip(workbookParts([{ name, rows: rows.map((cells, i) => textRow(i + 1, cells)).join('') }]))
}
