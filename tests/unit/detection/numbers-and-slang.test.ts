import { describe, expect, it } from 'vitest'
import { detect } from '@/lib/detection/detect'
import { toFormal } from '@/lib/detection/to-formal'
import { act, city } from './fictional-city'

const read = (text: string) => detect(act({ text }), city)
const meant = (text: string) => read(text).mentions.map(({ candidateId }) => candidateId)
const signs = (text: string) => [...new Set(read(text).signs.map(({ sign }) => sign))]

describe('ballot numbers', () => {
  it.each([
    'nomor urut 2',
    'dukuuung pasloon 02',
    'gaskeun nomer 2',
    'coblos no.2',
    'COBLOS 02',
    'ayo nyoblos nomer loro',
    '#MenangkanNomor2',
    '#coblosnomor2',
    'pasangan calon nomor dua',
    'menangkan 0️⃣2️⃣',
    'cøblos paslon ②',
  ])('%s means the second pair', (text) => {
    expect(meant(text)).toEqual(['two'])
    expect(read(text).raise).toBe(true)
  })

  it.each([
    'nomor 2 di kelas',
    'harga 02 ribu',
    'rapat 02-11-2030 pukul 02.00',
    'UU nomor 2 tahun 2020, ayo dukung',
    'TPS 02 ramai pemilih',
    'naik 2% dan 2,5 juta',
    'semua paslon2 hadir',
    'dua jari saya sakit',
    'Pilkada: rumah nomor 2 dijual',
  ])('%s means nobody', (text) => {
    expect(meant(text)).toEqual([])
  })

  it('a bare number counts when the candidate is named beside it', () => {
    expect(read('Bramantya Wirasena 01').mentions[0]?.spans.map(({ why }) => why)).toEqual(['fullName', 'bareNumber'])
  })
})

describe('informal spelling and Javanese', () => {
  it.each([
    ['nyoblos', 'coblos'],
    ['ndukung', 'dukung'],
    ['dukuung', 'dukung'],
    ['mendukung', 'dukung'],
    ['dukunglah', 'dukung'],
    ['milih', 'pilih'],
    ['menangno', 'menangkan'],
    ['nyukseske', 'sukseskan'],
    ['nyengkuyung', 'sengkuyung'],
    ['didukung', 'didukung'],
    ['dukungan', 'dukungan'],
    ['pilihan', 'pilihan'],
    ['mencoblos', 'mencoblos'],
  ])('%s is read as %s', (informal, formal) => {
    expect(toFormal(informal)).toBe(formal)
  })

  it('calls and support are seen in disguise', () => {
    expect(signs('𝗖𝗼𝗯𝗹𝗼𝘀 nomor urut 1')).toContain('callToVote')
    expect(signs('c0bl0s nomor urut 1')).toContain('callToVote')
    expect(signs('du\u200bkung paslon 1')).toContain('supportWord')
    expect(signs('ayo pilih paslon 1')).toContain('callToVote')
    expect(signs('ndukung mas bram')).toContain('supportWord')
    expect(signs('pilih mas bram 👍🏽')).toEqual(['callToVote', 'supportEmoji'])
    expect(signs('milih menu makan')).toEqual([])
  })

  it('slang never rewrites a word that is part of a name', () => {
    expect(meant('Bagus Prakosa PKB')).toEqual(['council-a'])
  })
})
