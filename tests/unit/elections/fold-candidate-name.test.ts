import { describe, expect, it } from 'vitest'
import { foldCandidateName, isEmptyBoxName } from '@/lib/elections/fold-candidate-name'

describe('folding a candidate name', () => {
  it.each([
    ['Drs. H. BRAMANTYA WIRASENA, M.Si.', 'bramantya wirasena'],
    ['K.H. SAMSURI, S.Ag', 'samsuri'],
    ['Brigjen TNI (Purn.) Dr. WIDODARI SH', 'widodari'],
    ['Ir.RENDRA KUSUMA', 'rendra kusuma'],
    ['R.A. DYAH LARAS', 'a dyah laras'],
    ["SITI NI'MAH", 'siti nimah'],
    ['SITI NI`MAH', 'siti nimah'],
    ['Hj. NANIK ENDANG R., M.Pd.', 'nanik endang r'],
    ['H. ALIAS WELINDO, S.I.P.', 'alias welindo'],
    ['MASHURI BIN ALIAS', 'mashuri bin alias'],
  ])('%s → %s', (printed, full) => {
    expect(foldCandidateName(printed).full).toBe(full)
  })

  it.each([
    ['H. RANTO KARYO, S.IP. (SI DOLI)', ['si doli']],
    ['Dr. HENDRO PRIHATMO ALIAS HENDI, S.E.', ['hendi']],
    ['DARMO RAHARJO / MOH. DARMO', ['moh darmo']],
    ['BUDIONO "CAK BUD" SANTOSO', ['cak bud']],
    ['dr. WAHYONO, Sp.OG (K), M.H.', []],
    ['Letjen (Purn) SUDARMAN', []],
  ])('%s has the aliases %j', (printed, aliases) => {
    expect(foldCandidateName(printed).aliases).toEqual(aliases)
  })

  it('derives short names from longer ones and leaves a leading Muhammad out', () => {
    expect(foldCandidateName('MOH. RENDRA ADI KUSUMA').shortNames).toEqual(['rendra adi', 'rendra kusuma'])
    expect(foldCandidateName('RENDRA KUSUMA').shortNames).toEqual([])
    expect(foldCandidateName('MUHAMMAD').core).toEqual(['muhammad'])
  })

  it('knows the empty box in any writing and nobody called like it', () => {
    expect(isEmptyBoxName(' Kolom  Kosong ')).toBe(true)
    expect(isEmptyBoxName('KOSONGINA')).toBe(false)
  })
})
