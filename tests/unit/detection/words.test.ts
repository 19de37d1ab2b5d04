import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { ACCOUNT_TYPES, ALIAS_KINDS } from '@/lib/detection/dictionary'
import { REASON_CODES } from '@/lib/detection/explain'
import { SPAN_REASONS } from '@/lib/detection/find-mentions'
import { CANDIDATE_STATES } from '@/lib/detection/find-status'
import { HUMAN_CHECKS } from '@/lib/detection/rule-rows'
import { ACTS } from '@/lib/detection/seen-activity'
import { SIGNS } from '@/lib/detection/sign-patterns'
import { detect } from '@/lib/detection/detect'
import en from '@/lib/messages/en/detection.json'
import id from '@/lib/messages/id/detection.json'
import { act, city } from './fictional-city'

describe.each([
  ['id', id],
  ['en', en],
] as const)('the words of detection in %s', (locale, messages) => {
  it('cover every code', () => {
    expect(Object.keys(messages.because).sort()).toEqual([...REASON_CODES].sort())
    expect(Object.keys(messages.act).sort()).toEqual([...ACTS].sort())
    expect(Object.keys(messages.sign).sort()).toEqual([...SIGNS].sort())
    expect(Object.keys(messages.status).sort()).toEqual([...CANDIDATE_STATES].sort())
    expect(Object.keys(messages.accountType).sort()).toEqual([...ACCOUNT_TYPES, 'none', 'unknown'].sort())
    expect(Object.keys(messages.span).sort()).toEqual([...SPAN_REASONS].sort())
    expect(Object.keys(messages.humanCheck).sort()).toEqual([...HUMAN_CHECKS].sort())
    expect(Object.keys(messages.aliasKind).sort()).toEqual([...ALIAS_KINDS].sort())
  })

  it('turn an explanation into whole sentences', () => {
    const errors: string[] = []
    const t = createTranslator({ locale, messages, onError: (error) => errors.push(error.message) })
    const sentences = [
      act({ kind: 'like', targetHandle: 'menangkan.bram', sharedText: 'coblos 01' }),
      act({ text: 'Alam 👍 nomor 2? #WidiAlamJuara' }),
      act({ text: 'Alam', actDay: null }),
    ].flatMap((activity) =>
      detect(activity, city).because.map(({ code, params }) => t(`because.${code}` as never, params as never)),
    )
    expect(errors).toEqual([])
    for (const sentence of sentences) expect(sentence).toMatch(/^[^{}]+$/)
  })
})
