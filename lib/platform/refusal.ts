import type english from '../messages/en/refusals.json'
import type indonesian from '../messages/id/refusals.json'

/** Every expected "no" has a code, and every code its words in both languages: a code missing in one does not compile. */
export type RefusalCode = keyof typeof indonesian & keyof typeof english

export type RefusalParams = Record<string, string | number>

/** An expected no. It crosses to the person as words; anything else that is thrown is a fault and stays inside. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly params: RefusalParams = {},
    /** Form field that it is about, when it is about one. */
    readonly field?: string,
  ) {
    super(code)
    this.name = 'Refusal'
  }
}
