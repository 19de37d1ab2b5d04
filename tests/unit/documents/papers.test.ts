import { describe, expect, it } from 'vitest'
import { canonicalJson } from '@/lib/documents/canonical-json'
import { documentNumber } from '@/lib/documents/document-number'
import { hashDocument } from '@/lib/documents/hash-document'
import { Letter } from '@/lib/documents/letter'
import { summonsLetter } from '@/lib/documents/templates/summons-letter'

const frame = {
  letterhead: { government: 'Pemerintah Kota Uji', office: 'Inspektorat', address: 'Jalan 1' },
  place: 'Kota Uji',
  issuedOn: '2026-11-23',
  bases: [],
  number: '800.1.6.2/1/INSPEKTORAT/2026',
}
const letter = summonsLetter(frame, {
  caseNumber: '2026/0001',
  ordinal: 2,
  person: { name: 'Sari', number: '198609262015052001', rank: 'III/a', position: 'Perawat', unit: 'Puskesmas' },
  acts: [],
  rule: 'DS-06',
  hearingOn: '2026-12-02',
  hearingTime: '09:00',
  zone: 'WIB',
  place: 'Ruang 1',
  mode: 'Tatap muka',
  signer: { title: 'Inspektur', name: 'Ibu' },
})

describe('papers', () => {
  it('are numbered by archive class, serial, unit and year', () => {
    expect(documentNumber('clarification_summons', 7, 2026)).toBe('800.1.6.2/7/INSPEKTORAT/2026')
    expect(documentNumber('decision', 8, 2026)).toBe('800.1.6.2/8/BKPSDM/2026')
  })

  it('keep one hash whatever order the database gives the keys in, and lose it with one changed letter', () => {
    expect(canonicalJson({ b: 1, a: [{ d: null, c: 'x' }] })).toBe('{"a":[{"c":"x","d":null}],"b":1}')
    const paper = { number: frame.number, issuedOn: frame.issuedOn, content: letter }
    const turned = Object.fromEntries(Object.entries(letter).reverse())
    expect(hashDocument({ ...paper, content: turned })).toBe(hashDocument(paper))
    expect(hashDocument({ ...paper, content: { ...letter, subject: 'lain' } })).not.toBe(hashDocument(paper))
  })

  it('say the identity block in its order, the hour with its zone, and that an allegation is no finding', () => {
    expect(Letter.parse(letter).title).toBe('SURAT PANGGILAN II')
    const [identity, hearing] = letter.blocks.filter((block) => block.kind === 'rows')
    expect(identity?.rows.map((row) => row.label)).toEqual([
      'Nama',
      'NIP',
      'Pangkat/Gol. ruang',
      'Jabatan',
      'Unit kerja',
    ])
    expect(hearing?.rows[1]?.value).toBe('09.00 WIB')
    expect(JSON.stringify(letter)).toContain('bukan putusan')
    expect(JSON.stringify(letter)).not.toMatch(/pelaku|tersangka/i)
  })
})
