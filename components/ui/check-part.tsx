'use client'
import { useEffect, useRef } from 'react'
import type { FormState } from '@/lib/doors/form-state'
import { Button } from './button'
import { DefinitionRows } from './definition-rows'

export type CheckWords = {
  title: string
  intro: string
  /** The act itself, e.g. "Terbitkan surat panggilan I". */
  verb: string
  edit: string
}

/** The check page inside a form: what would happen, the verb on the button, and the way back with nothing lost. */
export function CheckPart({ state, words }: { state: FormState; words: CheckWords }) {
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  return (
    <section className="grid gap-4">
      <h2 ref={head} tabIndex={-1} className="rule-nila pb-1">
        {words.title}
      </h2>
      <p className="measure text-tinta-2">{words.intro}</p>
      <DefinitionRows
        wide
        rows={(state.check ?? []).map((row, at) => ({
          key: String(at),
          label: row.label,
          value: <span className="whitespace-pre-line">{row.value}</span>,
        }))}
      />
      {Object.entries(state.values ?? {}).flatMap(([name, value]) =>
        name === 'confirmed'
          ? []
          : (Array.isArray(value) ? value : [value]).map((one, at) => (
              <input key={`${name}-${at}`} type="hidden" name={name} value={one} />
            )),
      )}
      <div className="flex flex-wrap gap-3">
        <Button look="primary" name="confirmed" value="yes">
          {words.verb}
        </Button>
        <Button name="confirmed" value="edit">
          {words.edit}
        </Button>
      </div>
    </section>
  )
}
