import { describe, expect, it } from 'vitest'

import { foldPersonName } from '@/lib/registry/fold-person-name'

describe('foldPersonName', () => {
  it.each([
    ['dr. Sari W., S.Kep.', 'sari w'],
    ['sari w', 'sari w'],
    ['H. Ma’ruf Nur-Aini, S.E., M.Si.', 'maruf nur aini'],
    ["Hj. Siti Nur'aini, S.Pd", 'siti nuraini'],
    ['Drs. Ir. Budi Santoso', 'budi santoso'],
    ['Prof. Dr. H. M. Anwar, DEA', 'm anwar'],
    ['Dr.H.Ahmad Fauzi,S.H.,M.H.', 'ahmad fauzi'],
    ['BUDI SANTOSO SE MM', 'budi santoso'],
    ['Rina Lestari S.Tr.Keb', 'rina lestari'],
    ['Rina Lestari, S. Kep., Ns.', 'rina lestari'],
    ['Andi, A.Md.Kom', 'andi'],
    ['Santoso, Budi', 'santoso budi'],
    ['José Müller', 'jose muller'],
    ['ＳＡＲＩ　Ｗ', 'sari w'],
    ['Dr', 'dr'],
    ['  ', ''],
    ['I Gusti Ayu Dewi, S.STP', 'i gusti ayu dewi'],
    ['dr. Lukman, Sp.OG(K)', 'lukman'],
  ])('%j becomes %j', (written, key) => {
    expect(foldPersonName(written)).toBe(key)
  })

  it('gives the same key when folded again', () => {
    for (const name of ['dr. Sari W., S.Kep.', 'Prof. Dr. H. M. Anwar, DEA'])
      expect(foldPersonName(foldPersonName(name))).toBe(foldPersonName(name))
  })
})
