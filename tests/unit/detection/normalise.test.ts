import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detect } from '@/lib/detection/detect'
import { normalise } from '@/lib/detection/normalise'
import { act, city } from './fictional-city'

const words = (raw: string) => normalise(raw).map(({ text }) => text)

describe('normalise', () => {
  it('folds disguises and keeps the place of each word in the raw text', () => {
    const raw = '🔥🔥 𝓓𝓾𝓴𝓾𝓷𝓰 B\u0301ràm\u200bantya Ｗira 👨‍👩‍👧 ok'
    const tokens = normalise(raw).filter(({ kind }) => kind === 'word')
    expect(tokens.map(({ text }) => text)).toEqual(['dukung', 'bramantya', 'wira', 'ok'])
    expect(tokens.map(({ start, end }) => raw.slice(start, end))).toEqual([
      '𝓓𝓾𝓴𝓾𝓷𝓰',
      'B\u0301ràm\u200bantya',
      'Ｗira',
      'ok',
    ])
  })

  it('keeps two letters, folds three; numbers keep their zeros', () => {
    expect(words('maaf dukuuung 1000')).toEqual(['maaf', 'dukung', '1000'])
  })

  it('joins apostrophes, parts hyphens, keeps dates and links whole', () => {
    expect(words("Syafi'i Ja’far ramai-ramai 02-11-2024 https://x.co/alam")).toEqual([
      'syafii',
      'jafar',
      'ramai',
      'ramai',
      '02-11-2024',
      'https://x.co/alam',
    ])
  })

  it('an e-mail address is no mention of an account', () => {
    expect(normalise('surat ke bram@menangkan.id').some(({ kind }) => kind === 'mention')).toBe(false)
  })

  it('takes time in proportion to the text, whatever the text', () => {
    for (const piece of ['a-', 'a.', '1.', "a'", '@a.', 'https://', '#a', '𝐚']) {
      const before = performance.now()
      normalise(piece.repeat(60_000))
      expect(performance.now() - before, piece).toBeLessThan(4000)
    }
  }, 60_000)

  it('never throws and never points outside the text or between its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (raw) => {
        let before = 0
        for (const { start, end } of normalise(raw)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(raw.length)
          before = start
        }
      }),
    )
  }, 30_000)
})

describe('spans', () => {
  it('are exact in the raw text with emoji and disguises before them', () => {
    const raw = '🇮🇩👨‍👩‍👧 aku dukuuuung 𝐁𝐫𝐚𝐦𝐚𝐧𝐭𝐲𝐚 Wirasena ✊🏽 #CoblosNomor1'
    const { mentions, signs } = detect(act({ text: raw }), city)
    const spans = mentions[0]?.spans ?? []
    expect(spans.map(({ text }) => text)).toEqual(['𝐁𝐫𝐚𝐦𝐚𝐧𝐭𝐲𝐚 Wirasena', 'Nomor1'])
    for (const { start, end, text } of [...spans, ...signs]) expect(raw.slice(start, end)).toBe(text)
    expect(signs.map(({ text }) => text)).toEqual(expect.arrayContaining(['dukuuuung', '✊', 'Coblos']))
  })

  it('hold for any text around them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (around) => {
        const raw = `${around}\n dukung Bramantya Wirasena \n${around}`
        const { mentions, signs } = detect(act({ text: raw }), city)
        expect(mentions.some(({ candidateId }) => candidateId === 'one')).toBe(true)
        for (const { start, end, text } of [...mentions.flatMap(({ spans }) => spans), ...signs]) {
          expect(raw.slice(start, end)).toBe(text)
        }
      }),
      { numRuns: 100 },
    )
  }, 30_000)
})
