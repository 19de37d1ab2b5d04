import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { ListRow } from '@/lib/elections/candidate-list'
import { foldCandidateName } from '@/lib/elections/fold-candidate-name'
import { parseLegislativeList } from '@/lib/elections/parse-legislative-list'
import { parsePairList } from '@/lib/elections/parse-pair-list'

const REAL = '../shared/data/candidates'

function toRows(csv: string): ListRow[] {
  const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  })
  return data.map((cells, index) => ({ line: index + 2, cells }))
}

const DCT = `tingkat,kode_dapil,nama_dapil,no_partai,partai,no_urut,nama,jk,alamat_kabko
DPR,9901,TIRTA RAYA I,1,Partai Contoh,1,"BAGUS PRAKOSA, S.E.",L,TIRTAMAYA
DPRD_KABKO,990101,TIRTAMAYA 1,2,Partai Misal,3,SEKAR AYU,P,TIRTAMAYA
DPD,99,,,,7,Dr. RENDRA ADI,L,TIRTAMAYA`

const PAIRS = `jenis,kode_wilayah,nama_wilayah,nomor_urut,nama_paslon,calon,wakil,id_paslon_kpu,ts,foto
WAL,9971,Kota Tirtamaya,1,"A - B","BRAMANTYA WIRASENA, S.E.",SEKAR AYU,1000099,2030-01-01,https://contoh.test/9971.jpg
WAL,9971,Kota Tirtamaya,2,KOLOM KOSONG - ,KOLOM KOSONG,,1000100,2030-01-01,`

const withRow = (csv: string, row: string) => `${csv}\n${row}`

describe('the list of pairs', () => {
  it('gives contests once and pairs with their running mates', () => {
    const list = parsePairList(toRows(PAIRS))
    expect(list.contests).toEqual([{ key: 'WAL-9971', level: 'mayor', area: 'Kota Tirtamaya', regionCode: '9971' }])
    expect(list.candidates[0]).toMatchObject({
      ballotNumber: 1,
      name: 'BRAMANTYA WIRASENA, S.E.',
      runningMate: 'SEKAR AYU',
    })
  })

  it('keeps the empty box as a place on the ballot with nobody behind it', () => {
    const box = parsePairList(toRows(PAIRS)).candidates[1]
    expect(box).toMatchObject({ ballotNumber: 2, isEmptyBox: true, runningMate: null })
  })

  it('never hands on photo addresses or profile ids', () => {
    expect(JSON.stringify(parsePairList(toRows(PAIRS)))).not.toMatch(/1000099|https?:|\.jpg/)
  })

  it.each([
    ['XXX,9971,Kota,3,,BUDI,ANI,,,', 'jenis', 'LEVEL_UNKNOWN'],
    ['constructor,9971,Kota,3,,BUDI,ANI,,,', 'jenis', 'LEVEL_UNKNOWN'],
    ['WAL,99,Kota,3,,BUDI,ANI,,,', 'kode_wilayah', 'CODE_INVALID'],
    ['WAL,9971,Kota,tiga,,BUDI,ANI,,,', 'nomor_urut', 'NUMBER_INVALID'],
    ['WAL,9971,Kota,0,,BUDI,ANI,,,', 'nomor_urut', 'NUMBER_INVALID'],
    ['WAL,9971,Kota,3,,BUDI,,,,', 'wakil', 'CELL_EMPTY'],
    ['WAL,9971,Kota,3,,12345,ANI,,,', 'calon', 'NAME_WITHOUT_LETTERS'],
    ['WAL,9971,Kota,3,,https://contoh.test/3201.jpg,ANI,,,', 'calon', 'HOLDS_LINK'],
    ['WAL,9971,Kota,1,,BUDI,ANI,,,', 'nomor_urut', 'TWICE_IN_LIST'],
  ])('rejects %s and says where', (row, column, code) => {
    const list = parsePairList(toRows(withRow(PAIRS, row)))
    expect(list.rejects).toEqual([expect.objectContaining({ line: 4, column, code })])
    expect(list.rows).toBe(list.candidates.length + list.rejects.length)
    expect(JSON.stringify(list.rejects)).not.toContain('3201.jpg')
  })

  it('says which column is missing', () => {
    const list = parsePairList([{ line: 2, cells: { jenis: 'WAL' } }])
    expect(list.rejects).toEqual([{ line: 2, column: 'kode_wilayah', code: 'COLUMN_MISSING', params: {} }])
  })
})

describe('the legislative list', () => {
  it('gives levels, districts and parties; a senator has neither', () => {
    const { contests, candidates, rejects } = parseLegislativeList(toRows(DCT))
    expect(rejects).toEqual([])
    expect(contests.map(({ key, level, regionCode }) => [key, level, regionCode])).toEqual([
      ['DPR-9901', 'dpr', '99'],
      ['DPRD_KABKO-990101', 'dprd_city', '9901'],
      ['DPD-99', 'dpd', '99'],
    ])
    expect(candidates[0]).toMatchObject({ partyNumber: 1, partyName: 'Partai Contoh', sex: 'L', ballotNumber: 1 })
    expect(candidates[2]).toMatchObject({ partyNumber: null, partyName: null, ballotNumber: 7 })
  })

  it('does not keep where a candidate lives', () => {
    expect(JSON.stringify(parseLegislativeList(toRows(DCT)).candidates)).not.toContain('TIRTAMAYA')
  })

  it('rejects an unknown sex instead of guessing', () => {
    const row = 'DPR,9901,TIRTA RAYA I,1,Partai Contoh,9,BUDI,X,TIRTAMAYA'
    expect(parseLegislativeList(toRows(withRow(DCT, row))).rejects).toMatchObject([
      { column: 'jk', code: 'SEX_UNKNOWN' },
    ])
  })
})

describe.skipIf(!existsSync(REAL))('the real lists (skipped without ../shared/data)', () => {
  const pairs = () => parsePairList(toRows(readFileSync(`${REAL}/pilkada2024_paslon.csv`, 'utf8')))
  const dct = () => parseLegislativeList(toRows(readFileSync(`${REAL}/dct2024_DIY.csv`, 'utf8')))

  it('are taken whole: 1,594 pairs with 37 empty boxes, 3,440 candidates', () => {
    const [regional, legislative] = [pairs(), dct()]
    expect([regional.rows, regional.candidates.length, regional.rejects.length]).toEqual([1594, 1594, 0])
    expect([regional.contests.length, regional.candidates.filter((one) => one.isEmptyBox).length]).toEqual([545, 37])
    expect([legislative.rows, legislative.candidates.length, legislative.rejects.length]).toEqual([3440, 3440, 0])
    expect(legislative.contests.length).toBe(36)
  })

  it('leave no title in any folded name and no name empty', () => {
    const people = [...pairs().candidates.filter((one) => !one.isEmptyBox), ...dct().candidates]
    const folded = people.flatMap(({ name, runningMate }) => [name, runningMate ?? name].map(foldCandidateName))
    expect(folded.filter(({ words }) => words.length === 0)).toEqual([])
    expect(folded.filter(({ words }) => /^(drs?|dra|ir|hj?|prof|kh|purn)$/.test(words[0] ?? ''))).toEqual([])
  })
})
