import { describe, expect, it } from 'vitest'

import { readTable } from '@/lib/intake/table/read-table'
import { bucketOfPosition } from '@/lib/registry/bucket-of-position'
import { EMPLOYEE_TEMPLATE_HEADER, findEmployeeColumns } from '@/lib/registry/find-employee-columns'
import { parseEmployeeRows } from '@/lib/registry/parse-employee-rows'
import { readRank } from '@/lib/registry/read-rank'

async function read(text: string) {
  const table = await readTable(Buffer.from(text), 'asn.csv')
  if (!table.ok) throw new Error(table.problem.code)
  return parseEmployeeRows(table.table, '2024-11-27')
}

async function rows(text: string) {
  const result = await read(text)
  if (!result.ok) throw new Error(result.problem.code)
  expect(result.result.records.length + result.result.rejects.length).toBe(result.result.rowsIn)
  return result.result
}

const HEAD =
  'No;NIP / NI PPPK;Nama Lengkap;Jenis Kepegawaian;Jabatan;Gol. Ruang;Unit Kerja;Akun Instagram;FB;Twitter/X;Akun Medsos;Keterangan\n'

describe('parseEmployeeRows', () => {
  it('reads a person under loosely written headings', async () => {
    const { records, rejects, notices } = await rows(
      HEAD +
        '1;19860926 201505 1 001;dr. Sari W., S.Kep.;PNS;Kepala Bidang Kesehatan;Penata Tk. I, III/d;DINKES;@sari.w;-;sariw;"https://www.tiktok.com/@sari_w, https://youtube.com/@sarivlog";x\n',
    )
    expect(rejects).toEqual([])
    expect(records[0]).toMatchObject({
      line: 2,
      number: '198609262015051001',
      name: 'dr. Sari W., S.Kep.',
      nameKey: 'sari w',
      kind: 'PNS',
      positionBucket: 'ADMINISTRATOR',
      bucketGuessed: true,
      rank: 'III/d',
      unit: 'DINKES',
    })
    expect(records[0]?.accounts.map((account) => `${account.platform} ${account.handleKey}`)).toEqual([
      'instagram sari.w',
      'x sariw',
      'tiktok sari_w',
      'youtube sarivlog',
    ])
    expect(notices).toContainEqual({ code: 'notice.unknownColumns', params: { columns: 'Keterangan' } })
  })

  it('names line, column, what was found, what is expected and what to do', async () => {
    const { rejects } = await rows('nip;nama;unit;instagram\n1,98609E+17;Sari;DINKES;sari w\n')
    expect(rejects[0]?.problems).toEqual([
      {
        line: 2,
        column: 'nip',
        field: 'number',
        found: '1,98609E+17',
        code: 'employeeNumber.excelFloat',
        params: { found: '1,98609E+17' },
        expected: 'number',
        repair: 'useTextFormat',
      },
      {
        line: 2,
        column: 'instagram',
        field: 'accounts',
        found: 'sari w',
        code: 'account.handle',
        params: { found: 'sari w', platform: 'instagram' },
        expected: 'accounts',
        repair: 'copyProfileLink',
      },
    ])
  })

  it('rejects the second of two equal numbers and of two equal accounts', async () => {
    const { records, rejects } = await rows(
      'nip,nama,unit,instagram\n198609262015051001,Sari,A,sari\n19860926 201505 1 001,Budi,A,budi\n198609262015051002,Ani,A,https://instagram.com/SARI\n',
    )
    expect(records).toHaveLength(1)
    expect(rejects.map((reject) => reject.problems.map((problem) => [problem.code, problem.params.line]))).toEqual([
      [['employeeNumber.duplicate', 2]],
      [['account.duplicate', 2]],
    ])
  })

  it('weighs the kind against the number', async () => {
    const { records, rejects, notices } = await rows(
      'nip,nama,unit,jenis\n199001012022212003,Sari,A,PNS\n198609262015051001,Budi,A,P3K\n199001012022212004,Ani,A,PPPK Paruh Waktu\n199001012022212005,Dewi,A,\n199001012022212006,Tia,A,Honorer\n',
    )
    expect(rejects.map((reject) => reject.problems[0]?.code)).toEqual(['employeeNumber.kind', 'cell.choice'])
    expect(records.map((record) => record.kind)).toEqual(['PPPK', 'PPPK_PARUH_WAKTU', 'PPPK'])
    expect(notices.map((notice) => notice.code)).toContain('notice.numberLooksPns')
  })

  it('keeps rows that the table reader rejected', async () => {
    const { rejects } = await rows('nip,nama,unit\n1,"Sari,A\n198609262015051001,Budi,A\n')
    expect(rejects[0]).toMatchObject({
      line: 2,
      problems: [{ code: 'row.unclosedQuote', expected: 'row', repair: 'fixQuotes' }],
    })
  })

  it('refuses a file without a required column or with one twice', async () => {
    expect(await read('nama,unit\nSari,A\n')).toMatchObject({
      ok: false,
      problem: { code: 'columns.missing', params: { columns: 'number' } },
    })
    expect(await read('nip,nama,unit,OPD\n1,Sari,A,B\n')).toMatchObject({
      ok: false,
      problem: { code: 'columns.duplicate', params: { first: 'unit', second: 'OPD' } },
    })
  })

  it('understands every heading of its own template', () => {
    const found = findEmployeeColumns(EMPLOYEE_TEMPLATE_HEADER)
    expect(found.ok && found.columns.unknown).toEqual([])
    expect(found.ok && found.columns.accounts.map((column) => column.platform)).toEqual([
      'instagram',
      'facebook',
      'tiktok',
      'x',
      'youtube',
      'threads',
    ])
  })
})

describe('position and rank', () => {
  it.each([
    ['Camat Taman', 'KEPALA_WILAYAH'],
    ['Plt. Lurah Klegen', 'KEPALA_WILAYAH'],
    ['Kepala Dinas Kesehatan', 'JPT'],
    ['Sekretaris Camat', 'ADMINISTRATOR'],
    ['Kasubbag Keuangan', 'ADMINISTRATOR'],
    ['Inspektur Pembantu I', 'ADMINISTRATOR'],
    ['Guru Ahli Muda', 'FUNGSIONAL'],
    ['Kepala Sekolah SDN 1', 'FUNGSIONAL'],
    ['Pengadministrasi Umum', 'PELAKSANA'],
    ['', 'PELAKSANA'],
  ])('%s counts as %s', (position, bucket) => {
    expect(bucketOfPosition(position)).toBe(bucket)
  })

  it.each([
    ['III/a', 'III/a'],
    ['IIIa', 'III/a'],
    ['3.b', 'III/b'],
    ['Penata Muda Tk. I, III/b', 'III/b'],
    ['Penata Muda (III/a)', 'III/a'],
    ['Pembina Utama Muda', 'IV/c'],
    ['IX', 'IX'],
    ['Gol. IX', 'IX'],
    ['9', 'IX'],
    ['III/e', null],
    ['tinggi', null],
  ])('rank %s is %s', (written, rank) => {
    expect(readRank(written)).toBe(rank)
  })
})
