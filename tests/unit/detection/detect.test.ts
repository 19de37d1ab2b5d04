import { describe, expect, it } from 'vitest'
import { detect } from '@/lib/detection/detect'
import { act, city, DISCIPLINE_DAY, ETHICS_DAY } from './fictional-city'

const read = (given: Parameters<typeof act>[0]) => detect(act(given), city)
const codes = (given: Parameters<typeof act>[0]) => read(given).because.map(({ code }) => code)
const meant = (text: string) => read({ text }).mentions.map(({ candidateId }) => candidateId)

describe('a like', () => {
  const liked = (targetHandle: string, actDay = DISCIPLINE_DAY, sharedText = 'Kegiatan hari ini') =>
    read({ kind: 'like', targetHandle, actDay, sharedText })

  it('on a news item raises nothing, even when the item quotes a campaign', () => {
    const { raise, ruleCode } = liked('kabartirtamaya', DISCIPLINE_DAY, 'Bramantya Wirasena: ayo coblos nomor 1')
    expect({ raise, ruleCode }).toEqual({ raise: false, ruleCode: null })
  })

  it('on the official account of an incumbent raises nothing by itself', () => {
    const found = liked('walikota.tirtamaya', DISCIPLINE_DAY, 'Wali Kota Bramantya Wirasena meresmikan taman')
    expect(found.raise).toBe(false)
    expect(found.because.map(({ code }) => code)).toContain('NOT_RAISED_ACCOUNT')
  })

  it('on the official account is looked at when the post itself is campaign material', () => {
    const found = liked('walikota.tirtamaya', DISCIPLINE_DAY, 'Coblos nomor 1, menangkan Bramantya Wirasena')
    expect(found).toMatchObject({ raise: true, ruleCode: 'DS-06' })
    expect(found.humanChecks).toContain('CONTENT_PARTISAN')
  })

  it('on a campaign account of a prospective candidate touches ET-04', () => {
    expect(liked('menangkan.bram', ETHICS_DAY)).toMatchObject({ raise: true, ruleCode: 'ET-04', ruleClass: 'ETHICS' })
  })

  it('on a campaign account of a determined candidate touches DS-06, from the day of determination on', () => {
    expect(liked('menangkan.bram', '2030-09-21').ruleCode).toBe('ET-04')
    expect(liked('menangkan.bram', '2030-09-22')).toMatchObject({
      raise: true,
      ruleCode: 'DS-06',
      ruleClass: 'DISCIPLINE',
    })
  })

  it('asks people whether it was an accident', () => {
    expect(liked('menangkan.bram').humanChecks).toContain('ACCIDENTAL')
  })

  it('on a personal page is raised as only near to the wording', () => {
    const found = liked('bram.pribadi')
    expect(found.raise).toBe(true)
    expect(found.because.map(({ code }) => code)).toContain('RULE_WEAKER')
  })

  it('after the candidate lost, or before anybody was prospective, raises nothing', () => {
    expect(liked('menangkan.bram', '2031-01-10').raise).toBe(false)
    expect(liked('menangkan.bram', '2030-04-30').raise).toBe(false)
  })

  it('of an unknown day raises nothing and says so', () => {
    const given = { kind: 'like', targetHandle: 'menangkan.bram', actDay: null } as const
    expect(read(given).raise).toBe(false)
    expect(codes(given)).toContain('DAY_UNKNOWN')
  })

  it('on an account of another platform with the same handle is not the watched account', () => {
    expect(detect({ ...act({ kind: 'like', targetHandle: 'menangkan.bram' }), platform: 'x' }, city).raise).toBe(false)
  })
})

describe('other acts', () => {
  it('following a campaign account is raised, following a personal page or an office is not', () => {
    expect(read({ kind: 'follow', targetHandle: '@Menangkan.Bram' })).toMatchObject({ raise: true, ruleCode: 'DS-06' })
    expect(read({ kind: 'follow', targetHandle: 'bram.pribadi' }).raise).toBe(false)
    expect(read({ kind: 'follow', targetHandle: 'walikota.tirtamaya' }).raise).toBe(false)
  })

  it('a comment about a candidate is raised wherever it stands; support makes it promotion', () => {
    const onNews = { kind: 'comment', targetHandle: 'kabartirtamaya' } as const
    expect(read({ ...onNews, text: 'Bramantya Wirasena memang begitu' })).toMatchObject({
      raise: true,
      ruleCode: 'DS-06',
    })
    expect(read({ ...onNews, text: 'dukung Bramantya Wirasena' })).toMatchObject({ raise: true, ruleCode: 'DS-02' })
  })

  it('a comment to an office about a broken lamp is not about a candidate', () => {
    expect(read({ kind: 'comment', targetHandle: 'walikota.tirtamaya', text: 'Lampu jalan kami mati' }).raise).toBe(
      false,
    )
  })

  it('sharing a post of a campaign account is raised, sharing news is not', () => {
    const sharedText = 'Bramantya Wirasena menyapa warga'
    expect(read({ kind: 'share', sharedFromHandle: 'menangkan.bram', sharedText })).toMatchObject({ ruleCode: 'DS-06' })
    expect(read({ kind: 'share', sharedFromHandle: 'kabartirtamaya', sharedText }).raise).toBe(false)
  })

  it('a photo asks for its purpose; a gesture named in it is read with the ballot number', () => {
    const photo = read({ kind: 'photo', text: 'Bersama Bramantya Wirasena' })
    expect(photo).toMatchObject({ act: 'photo', ruleCode: 'DS-07' })
    expect(photo.humanChecks).toContain('PURPOSE_OF_SUPPORT')
    const gesture = read({ kind: 'photo', text: 'Salam dua jari dari kami' })
    expect(gesture).toMatchObject({ act: 'gesture', ruleCode: 'DS-07', raise: true })
    expect(gesture.mentions.map(({ candidateId }) => candidateId)).toEqual(['two'])
    expect(gesture.humanChecks).toEqual(expect.arrayContaining(['GESTURE_MATCHES_NUMBER', 'PERSON_MEANT']))
  })
})

describe('the benefit of the doubt', () => {
  it('words that only report, ask or criticise raise nothing and say why', () => {
    for (const text of [
      'Survei terbaru: Bramantya Wirasena unggul, simak selengkapnya',
      'Bramantya Wirasena itu siapa?',
      'Bramantya Wirasena gagal dan mengecewakan',
      'saya tidak mendukung Bramantya Wirasena',
    ]) {
      expect(read({ text }).raise, text).toBe(false)
      expect(codes({ text }), text).toContain('NOT_RAISED_ONLY_TELLS')
    }
  })

  it('what is unclear is raised with the question people must answer', () => {
    const found = read({ text: 'Rapat pagi bersama Bramantya Wirasena' })
    expect(found).toMatchObject({ raise: true, ruleCode: 'DS-02' })
    expect(found.humanChecks).toEqual(expect.arrayContaining(['MEANING', 'OFFICIAL_DUTY']))
  })

  it('a call not to vote for somebody is for people to read', () => {
    const found = read({ text: 'jangan coblos nomor urut 2' })
    expect(found.signs).toEqual([expect.objectContaining({ sign: 'negation', turned: 'callToVote' })])
    expect(found).toMatchObject({ raise: true })
    expect(found.humanChecks).toContain('MEANING')
  })

  it('not forgetting to vote is no negation', () => {
    const signs = read({ text: 'jangan lupa coblos nomor urut 2' }).signs.map(({ sign }) => sign)
    expect(signs).toContain('callToVote')
    expect(signs).not.toContain('negation')
  })

  it('nothing is raised where no candidate is meant', () => {
    expect(read({ text: 'Ayo nyoblos, jangan golput' })).toMatchObject({ raise: false, mentions: [] })
    expect(codes({ text: 'selamat pagi' })).toEqual(['ACT', 'NO_SIGN', 'NOT_RAISED_NO_CANDIDATE'])
  })
})

describe('who is meant', () => {
  it('a full name means its bearer, titles or not', () => {
    expect(meant('Bpk H. Bramantya Wirasena hadir')).toEqual(['one'])
    expect(meant('terima kasih dr Sekar Ayunda Larashati')).toEqual(['one'])
  })

  it('only whole words count: alam in malam is nobody', () => {
    expect(meant('selamat malam, coblos nomor urut')).toEqual([])
    expect(meant('alamat kami di Tirtamaya')).toEqual([])
  })

  it('a one-word name needs a second sign', () => {
    expect(meant('keindahan alam di sini luar biasa')).toEqual([])
    expect(codes({ text: 'pemandangan alam' })).toContain('NAME_NEEDS_SECOND_SIGN')
    expect(meant('dukung cawawali Alam')).toEqual(['two'])
    expect(meant('Alam nomor urut 2')).toEqual(['two'])
    expect(meant('Widjaja dan Alam')).toEqual([])
    expect(meant('Kusumaningrat - Alam')).toEqual(['two'])
    expect(meant('@widialam.official bersama Alam')).toEqual(['two'])
    expect(meant('#MenangkanAlam')).toEqual(['two'])
  })

  it('a namesake needs a second sign that tells them apart', () => {
    expect(meant('dukung Bagus Prakosa')).toEqual([])
    expect(meant('Bagus Prakosa dari PKB')).toEqual(['council-a'])
    expect(meant('Golkar mengusung Bagus Prakosa')).toEqual(['council-b'])
  })

  it('a name does not run across a sentence', () => {
    expect(meant('Saya kenal Bramantya. Wirasena lain lagi')).toEqual([])
  })

  it('the empty box is never meant as a person', () => {
    expect(meant('coblos kolom kosong')).toEqual([])
    expect(meant('coblos nomor urut 3')).toEqual([])
  })

  it('hashtags, aliases and accounts mean their candidate', () => {
    expect(meant('#WidiAlamJuara')).toEqual(['two'])
    expect(meant('bareng mas bram')).toEqual(['one'])
    expect(meant('Gus Widi di pasar')).toEqual(['two'])
    expect(read({ hashtags: ['widialamjuara'] }).mentions).toMatchObject([{ candidateId: 'two', spans: [] }])
  })
})
