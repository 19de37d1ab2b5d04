import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { printWorkflow } from '@/lib/cases/print-workflow'

it('the diagram in the README is the one that the table prints', () => {
  const readme = fs.readFileSync(path.resolve(import.meta.dirname, '../../../README.md'), 'utf8')
  const shown = /```mermaid\n([\s\S]*?)\n```/.exec(readme)?.[1]
  expect(shown).toBe(printWorkflow())
})
