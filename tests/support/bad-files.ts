import { escapeXml, buildWorkbook, textRow, workbookParts } from './build-workbook'
import { buildZip, type ZipEntry } from './build-zip'

/**
 * What must happen: the file is refused with this code, or it is read with so many rows taken and rejected.
 * Counts are of the table reader, before any meaning is looked at.
 */
export type Expectation = { refused: string } | { taken: number; rejected: number; codes?: string[] }
export type BadFile = { title: string; name: string; bytes: () => Buffer; expect: Expectation }

const HEAD = 'nip,nama,unit\n'
const GOOD = '198609262015051001,Sari Wulandari,DINKES\n'
const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding)
const csv = (title: string, text: string | Buffer, expect: Expectation, name = 'data.csv'): BadFile => ({
  title,
  name,
  bytes: () => (typeof text === 'string' ? bytes(text) : text),
  expect,
})
const refused = (code: string): Expectation => ({ refused: code })
const read = (taken: number, rejected = 0, ...codes: string[]): Expectation => ({ taken, rejected, codes })

const ROWS = [textRow(1, ['nip', 'nama', 'unit']), textRow(2, ['198609262015051001', 'Sari Wulandari', 'DINKES'])].join(
  '',
)
const parts = (change: (entries: ZipEntry[]) => ZipEntry[] = (entries) => entries, rows = ROWS) =>
  change(workbookParts([{ name: 'Data', rows }]))
const swap = (name: string, entry: Partial<ZipEntry>) => (entries: ZipEntry[]) =>
  entries.map((old) => (old.name === name ? { ...old, ...entry } : old))
const xlsx = (title: string, make: () => Buffer, expect: Expectation, name = 'data.xlsx'): BadFile => ({
  title,
  name,
  bytes: make,
  expect,
})
const SHEET = 'xl/worksheets/sheet1.xml'
const sheetWith = (rows: string) => () => buildZip(parts(undefined, rows))
const head = textRow(1, ['nip', 'nama', 'unit'])

const TEXT_FILES: BadFile[] = [
  csv('nothing at all', '', refused('file.empty')),
  csv('blanks only', '  \n\t\n \n', refused('file.empty')),
  csv('a byte order mark only', Buffer.from([0xef, 0xbb, 0xbf]), refused('file.empty')),
  csv('commas only', ',,,\n,,,\n', refused('file.noHeader')),
  csv('header only', HEAD, refused('file.headerOnly')),
  csv('header and blank rows', HEAD + ',,\n,,\n', refused('file.headerOnly')),
  csv('UTF-8 with mark', '\uFEFF' + HEAD + GOOD, read(1)),
  csv('semicolons', (HEAD + GOOD).replaceAll(',', ';'), read(1)),
  csv('tabs', (HEAD + GOOD).replaceAll(',', '\t'), read(1), 'data.tsv'),
  csv('bars', (HEAD + GOOD).replaceAll(',', '|'), read(1)),
  csv('sep= line', 'sep=;\n' + (HEAD + GOOD).replaceAll(',', ';'), read(1)),
  csv('CRLF', (HEAD + GOOD).replaceAll('\n', '\r\n'), read(1)),
  csv('CR only', (HEAD + GOOD + GOOD).replaceAll('\n', '\r'), read(2)),
  csv('mixed line ends', HEAD.replace('\n', '\r') + GOOD.replace('\n', '\r\n') + GOOD, read(2)),
  csv('no line end at the end', HEAD + GOOD.trimEnd(), read(1)),
  csv('UTF-16 LE with mark', Buffer.concat([Buffer.from([0xff, 0xfe]), bytes(HEAD + GOOD, 'utf16le')]), read(1)),
  csv('UTF-16 LE without mark', bytes(HEAD + GOOD, 'utf16le'), read(1)),
  csv(
    'UTF-16 BE with mark',
    Buffer.concat([Buffer.from([0xfe, 0xff]), bytes(HEAD + GOOD, 'utf16le').swap16()]),
    read(1),
  ),
  csv(
    'UTF-16 cut in the middle of a character',
    Buffer.concat([Buffer.from([0xff, 0xfe]), bytes(HEAD + GOOD, 'utf16le').subarray(0, -3)]),
    read(0, 1, 'row.brokenCharacter'),
  ),
  csv('UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x6e, 0, 0, 0]), refused('file.encoding')),
  csv('Windows-1252', bytes(HEAD + '198609262015051001,Renée Müller,DINKES\n', 'latin1'), read(1)),
  csv(
    'a byte that no encoding here has',
    Buffer.concat([bytes(HEAD), Buffer.from([0x81, 0x8d, 0x2c, 0x9d, 0x2c, 0x90, 0x0a])]),
    refused('file.encoding'),
  ),
  csv(
    'one broken byte among good UTF-8',
    Buffer.concat([bytes(HEAD + '1,Renée Agnès,A\n2,Zoë é è ê,B\n3,'), Buffer.from([0xc3]), bytes(',C\n')]),
    read(2, 1, 'row.brokenCharacter'),
  ),
  csv('mojibake', HEAD + '1,RenÃ©e â€œAniâ€\u009d,A\n', read(1, 0, 'notice.repairedText')),
  csv('NUL in a cell', HEAD + '1,Sa\0ri,A\n' + GOOD, read(1, 1, 'row.controlCharacter')),
  csv('escape characters in a cell', HEAD + '1,\u001b[31mSari,A\n', read(0, 1, 'row.controlCharacter')),
  csv('NUL everywhere', HEAD + '\0,'.repeat(200), refused('file.binary')),
  csv('quote never closed', HEAD + '1,"Sari,A\n' + GOOD + GOOD, read(2, 1, 'row.unclosedQuote')),
  csv('quote closed far below', HEAD + '1,"Sari,A\n' + GOOD.repeat(300) + '2,"Budi",B\n', read(301, 1)),
  csv('text behind a closing quote', HEAD + '1,"Sari"x,A\n' + GOOD, read(1, 1, 'row.strayQuote')),
  csv('quote inside an unquoted cell', HEAD + '1,Sari "Ani" W,A\n', read(1)),
  csv('doubled quotes', HEAD + '1,"Sari ""Ani"" W",A\n', read(1)),
  csv('line break inside quotes', HEAD + '1,"Sari\nW",A\n' + GOOD, read(2)),
  csv('blanks around quotes', HEAD + '1, "Sari" ,A\n', read(1)),
  csv('too many cells', HEAD + '1,Sari,A,lebih\n' + GOOD, read(1, 1, 'row.tooManyCells')),
  csv('empty cells beyond the header', HEAD + '1,Sari,A,,,\n', read(1)),
  csv('too few cells', HEAD + '1,Sari\n', read(1, 0, 'notice.shortRows')),
  csv('the same heading twice', 'nip,nama,nama,unit\n1,Sari,Ani,A\n', read(1, 0, 'notice.duplicateHeader')),
  csv('empty headings', 'nip,,unit\n1,Sari,A\n', read(1)),
  csv(
    'title lines above the header',
    'DAFTAR ASN,,\nTahun 2024,,\n,,\n' + HEAD + GOOD,
    read(1, 0, 'notice.skippedLines'),
  ),
  csv(
    'a cell longer than any sheet allows',
    HEAD + `1,${'a'.repeat(40_000)},A\n` + GOOD,
    read(1, 1, 'row.cellTooLong'),
  ),
  csv(
    '300 columns',
    Array.from({ length: 300 }, (_, i) => `k${i}`).join(',') + '\n' + 'x,'.repeat(299) + 'x\n',
    refused('file.tooManyColumns'),
  ),
  csv('one column', 'nama\nSari\nBudi\n', read(2)),
  csv('formula cells', HEAD + '1,"=HYPERLINK(""http://x"")",A\n2,@SUM(A1),B\n', read(2)),
  csv('JSON', '[{"nip": "1"}]', refused('file.json')),
  csv('a web page', '<!DOCTYPE html><html><body><table></table></body></html>', refused('file.html')),
  csv('a web page called Excel', '<html><table><tr><td>1</td></tr></table></html>', refused('file.html'), 'data.xls'),
  csv('PDF', '%PDF-1.7\n%âãÏÓ', refused('file.binary')),
  csv('PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), refused('file.binary')),
  csv('gzip', Buffer.from([0x1f, 0x8b, 8, 0]), refused('file.binary')),
  csv('a program', Buffer.from([0x4d, 0x5a, 0x90, 0]), refused('file.binary')),
  csv('another ending', HEAD + GOOD, refused('file.extension'), 'data.exe'),
  csv('two endings', HEAD + GOOD, refused('file.extension'), 'data.csv.js'),
  csv('no ending', HEAD + GOOD, refused('file.extension'), 'data'),
  csv('NUL in the name', HEAD + GOOD, refused('file.name'), 'data.exe\0.csv'),
  csv('name written backwards', HEAD + GOOD, refused('file.name'), 'data\u202evsc.exe.csv'),
  csv('name with a path', HEAD + GOOD, refused('file.name'), '../../etc/data.csv'),
  { title: '100,000 rows', name: 'data.csv', bytes: () => bytes(HEAD + GOOD.repeat(100_000)), expect: read(100_000) },
  {
    title: 'more rows than allowed',
    name: 'data.csv',
    bytes: () => bytes('a,b\n' + '1,2\n'.repeat(200_001)),
    expect: refused('file.tooManyRows'),
  },
  {
    title: 'more bytes than allowed',
    name: 'data.csv',
    bytes: () => Buffer.alloc(33 * 1024 * 1024, 'a,b\n'),
    expect: refused('file.tooLarge'),
  },
  {
    title: 'thousands of open quotes',
    name: 'data.csv',
    bytes: () => bytes(HEAD + '1,"Sari,A\n'.repeat(2_001)),
    expect: { taken: 0, rejected: 2_001 },
  },
]

const WORKBOOKS: BadFile[] = [
  xlsx(
    'an honest workbook',
    () =>
      buildWorkbook([
        ['nip', 'nama'],
        ['1', 'Sari'],
      ]),
    read(1),
  ),
  xlsx(
    'a workbook called CSV',
    () =>
      buildWorkbook([
        ['nip', 'nama'],
        ['1', 'Sari'],
      ]),
    read(1),
    'data.csv',
  ),
  xlsx('CSV called a workbook', () => bytes(HEAD + GOOD), read(1)),
  xlsx('cut in half', () => buildZip(parts()).subarray(0, 700), refused('workbook.damaged')),
  xlsx('an empty archive', () => buildZip([]), refused('workbook.notWorkbook')),
  xlsx(
    'an archive of something else',
    () => buildZip([{ name: 'word/document.xml', data: '<w/>' }]),
    refused('workbook.notWorkbook'),
  ),
  xlsx(
    'OpenDocument',
    () =>
      buildZip([
        { name: 'mimetype', data: 'x', stored: true },
        { name: 'content.xml', data: '<x/>' },
      ]),
    refused('file.openDocument'),
  ),
  xlsx(
    'binary workbook',
    () =>
      buildZip([
        { name: '[Content_Types].xml', data: '<x/>' },
        { name: 'xl/workbook.bin', data: 'x' },
      ]),
    refused('file.binaryWorkbook'),
  ),
  xlsx(
    'old Excel',
    () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    refused('file.oldExcel'),
    'data.xls',
  ),
  xlsx(
    'password',
    () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), bytes('EncryptedPackage', 'utf16le')]),
    refused('file.encrypted'),
  ),
  xlsx('an encrypted entry', () => buildZip(parts(swap(SHEET, { flags: 0x801 }))), refused('file.encrypted')),
  xlsx(
    'a header that promises less',
    () => buildZip(parts(swap(SHEET, { claimedSize: 40 }))),
    refused('workbook.lyingSize'),
  ),
  xlsx(
    'a header that promises more',
    () => buildZip(parts(swap(SHEET, { claimedSize: 100_000 }))),
    refused('workbook.lyingSize'),
  ),
  xlsx(
    'a header that promises 4 GB',
    () => buildZip(parts(swap(SHEET, { claimedSize: 0xfffffffe }))),
    refused('workbook.tooLarge'),
  ),
  xlsx('a wrong checksum', () => buildZip(parts(swap(SHEET, { claimedCrc: 1 }))), refused('workbook.damaged')),
  xlsx(
    'a bomb of 100 MB',
    () => buildZip(parts(swap(SHEET, { data: Buffer.alloc(100 * 1024 * 1024, ' ') }))),
    refused('workbook.ratio'),
  ),
  xlsx(
    'a bomb that lies about its size',
    () => buildZip(parts(swap(SHEET, { data: Buffer.alloc(100 * 1024 * 1024, ' '), claimedSize: 5_000 }))),
    refused('workbook.lyingSize'),
  ),
  xlsx(
    'two entries of one name',
    () => buildZip([...parts(), { name: SHEET, data: '<worksheet/>' }]),
    refused('workbook.unsafeEntry'),
  ),
  xlsx(
    'entries that share bytes',
    () => buildZip(parts((entries) => [...entries, { name: 'xl/x.xml', data: '<x/>', offset: 0 }])),
    refused('workbook.unsafeEntry'),
  ),
  xlsx(
    'a path that leads out',
    () => buildZip([...parts(), { name: '../../etc/passwd', data: 'x' }]),
    refused('workbook.unsafeEntry'),
  ),
  xlsx(
    'a symbolic link',
    () => buildZip([...parts(), { name: 'xl/link', data: '/etc/passwd', unixMode: 0o120777 }]),
    refused('workbook.unsafeEntry'),
  ),
  xlsx(
    '3,000 entries',
    () => buildZip([...parts(), ...Array.from({ length: 3_000 }, (_, i) => ({ name: `x/${i}`, data: '' }))]),
    refused('workbook.entries'),
  ),
  xlsx(
    'an outside entity',
    () =>
      buildZip(
        parts(
          swap(SHEET, {
            data: `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData>${head}</sheetData></worksheet>`,
          }),
        ),
      ),
    refused('workbook.documentType'),
  ),
  xlsx(
    'a billion laughs',
    () =>
      buildZip(
        parts(
          swap('xl/sharedStrings.xml', {
            data: '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>',
          }),
        ),
      ),
    refused('workbook.documentType'),
  ),
  xlsx(
    'an entity nobody declared',
    sheetWith(`${head}<row r="2"><c t="inlineStr"><is><t>&rahasia;</t></is></c></row>`),
    refused('workbook.damaged'),
  ),
  xlsx(
    'XML that is not closed',
    () => buildZip(parts(swap(SHEET, { data: '<worksheet><sheetData><row>' }))),
    refused('workbook.damaged'),
  ),
  xlsx('XML nested 10,000 deep', sheetWith('<a>'.repeat(10_000) + '</a>'.repeat(10_000)), refused('workbook.damaged')),
  xlsx(
    'another encoding',
    () => buildZip(parts(swap(SHEET, { data: '<?xml version="1.0" encoding="shift_jis"?><worksheet/>' }))),
    refused('workbook.damaged'),
  ),
  xlsx(
    'a text that does not exist',
    sheetWith(`${head}<row r="2"><c t="s"><v>99</v></c></row>`),
    refused('workbook.damaged'),
  ),
  xlsx(
    'rows that go backwards',
    sheetWith(textRow(5, ['nip', 'nama']) + textRow(2, ['1', 'Sari'])),
    refused('workbook.damaged'),
  ),
  xlsx('a row beyond the last', sheetWith(head + textRow(2_000_000, ['1', 'Sari', 'A'])), refused('workbook.damaged')),
  xlsx(
    'a column beyond the limit',
    sheetWith(`${head}<row r="2"><c r="ZZZ2"><v>1</v></c></row>`),
    refused('file.tooManyColumns'),
  ),
  xlsx(
    'a missing sheet',
    () => buildZip(parts((entries) => entries.filter((entry) => entry.name !== SHEET))),
    refused('workbook.damaged'),
  ),
  xlsx('an empty sheet', sheetWith(''), refused('workbook.noSheet')),
  xlsx(
    'a hidden sheet only',
    () => buildZip(workbookParts([{ name: 'x', rows: ROWS, state: 'veryHidden' }])),
    refused('workbook.noSheet'),
  ),
  xlsx(
    'two sheets',
    () =>
      buildZip(
        workbookParts([
          { name: 'A', rows: ROWS },
          { name: 'B', rows: ROWS },
        ]),
      ),
    read(1, 0, 'notice.otherSheets'),
  ),
  xlsx(
    'formula and error cells',
    sheetWith(`${head}<row r="2"><c><f>1+1</f><v>2</v></c><c t="e"><v>#N/A</v></c><c t="b"><v>1</v></c></row>`),
    read(1, 0, 'notice.formulas', 'notice.errorCells'),
  ),
  xlsx(
    'NUL written as an escape',
    sheetWith(head + textRow(2, ['1', escapeXml('Sa_x0000_ri'), 'A'])),
    read(0, 1, 'row.controlCharacter'),
  ),
  xlsx(
    'too many cells in a row',
    sheetWith(head + textRow(2, ['1', 'Sari', 'A', 'lebih'])),
    read(0, 1, 'row.tooManyCells'),
  ),
]

/** Everything bad that people and attackers hand in as a table; built in code, with invented people. */
export const BAD_FILES: readonly BadFile[] = [...TEXT_FILES, ...WORKBOOKS]
