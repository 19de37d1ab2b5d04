import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/** Reads the tokens where they stand, so that a changed colour is measured and not believed. */
const css = readFileSync(path.resolve(import.meta.dirname, '../../../app/globals.css'), 'utf8')

function tokensOf(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`globals.css has no block "${selector}"`)
  const block = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map((found) => [found[1], found[2]]))
}

function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
function ratio(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const light = tokensOf('.evidence')
const dark = tokensOf("[data-theme='dark']")
const followed = tokensOf(":root:not([data-theme='light'], [data-theme='dark'])")

/** Text needs 4.5:1 (WCAG 1.4.3), borders of controls and marks of charts 3:1 (1.4.11). */
const text: [ink: string, paper: string[]][] = [
  ['tinta', ['kertas', 'surface', 'surface-2', 'lembar', 'nila-100']],
  ['tinta-2', ['kertas', 'surface', 'surface-2', 'lembar']],
  ['tinta-3', ['kertas', 'surface', 'surface-2', 'lembar']],
  ['nila', ['kertas', 'surface', 'surface-2', 'lembar', 'nila-100']],
  ['soga', ['kertas', 'surface', 'surface-2', 'lembar', 'soga-100']],
  ['danger', ['kertas', 'surface', 'surface-2', 'lembar', 'danger-bg']],
  ['warn', ['kertas', 'surface', 'lembar', 'warn-bg']],
  ['ok', ['kertas', 'surface', 'lembar', 'ok-bg']],
  ['info', ['kertas', 'surface', 'lembar', 'info-bg']],
  ['tinta', ['danger-bg', 'warn-bg', 'ok-bg', 'info-bg']],
  ['on-nila', ['nila-isi', 'danger-isi']],
  ...[1, 2, 3, 4, 5].map((step): [string, string[]] => [`heat-ink-${step}`, [`heat-${step}`]]),
]
const marks: [ink: string, paper: string[]][] = [
  ['garis-kuat', ['kertas', 'surface', 'lembar']],
  ['bingkai', ['kertas', 'surface', 'lembar']],
  ['fokus', ['kertas', 'surface', 'surface-2', 'lembar']],
  ...[1, 2, 3, 4, 5].map((at): [string, string[]] => [`chart-${at}`, ['kertas', 'surface']]),
]

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_name, tokens) => {
  const pairs = (list: [string, string[]][], least: number) =>
    list.flatMap(([ink, papers]) => papers.map((paper) => ({ ink, paper, least })))

  it.each([...pairs(text, 4.5), ...pairs(marks, 3)])('$ink on $paper reaches $least:1', ({ ink, paper, least }) => {
    expect(tokens[ink], ink).toBeDefined()
    expect(tokens[paper], paper).toBeDefined()
    expect(ratio(tokens[ink] ?? '', tokens[paper] ?? '')).toBeGreaterThanOrEqual(least)
  })
})

describe('the themes', () => {
  it('give every token in both', () => {
    expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort())
    expect(Object.keys(light).length).toBeGreaterThan(40)
  })

  it('look the same whether dark was chosen or follows the system', () => {
    expect(followed).toEqual(dark)
  })

  it('leave no colour outside the tokens to the pages', () => {
    const themed = [...css.matchAll(/--color-([\w-]+): var\(--([\w-]+)\);/g)]
    expect(themed.map((found) => found[1]).sort()).toEqual(Object.keys(light).sort())
    for (const found of themed) expect(found[1]).toBe(found[2])
  })
})
