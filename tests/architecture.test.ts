import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

// The house rules that a machine can keep (lib/README.md). Each line is a test, so nobody has to remember it.
const ROOT = path.resolve(import.meta.dirname, '..')
const FOLDERS = ['app', 'components', 'lib', 'prisma', 'tests']
const SOURCE = /\.(ts|tsx|mjs|css)$/
const FORBIDDEN_NAMES = /^(utils?|helpers?|common|misc|types|constants|index)(\.|$)/

function walk(folder: string): string[] {
  return fs.readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`
    if (file === 'prisma/generated' || file === 'prisma/migrations' || file === 'tests/output') return []
    return entry.isDirectory() ? walk(file) : [file]
  })
}

const files = FOLDERS.flatMap(walk)
const sources = files.filter((file) => SOURCE.test(file))
const text = new Map(sources.map((file) => [file, fs.readFileSync(path.join(ROOT, file), 'utf8')]))
const read = (file: string) => text.get(file) ?? ''
const isServer = (file: string) => read(file).startsWith("import 'server-only'")
const isData = (file: string) => /prisma\/seed\/|\.css$|tests\//.test(file)

/** Imports of a file inside the project, as project paths; type-only imports are marked. */
function importsOf(file: string): { to: string; isType: boolean }[] {
  const found: { to: string; isType: boolean }[] = []
  for (const match of read(file).matchAll(
    /(?:^|\n)\s*(import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
  )) {
    const target = match[3] ?? match[4] ?? match[5]
    if (!target) continue
    const base = target.startsWith('@/')
      ? target.slice(2)
      : target.startsWith('.')
        ? path.posix.normalize(`${path.posix.dirname(file)}/${target}`)
        : null
    if (!base) continue
    const to = [base, `${base}.ts`, `${base}.tsx`].find((candidate) => text.has(candidate))
    if (to) found.push({ to, isType: Boolean(match[2]) })
  }
  return found
}

const graph = new Map(sources.map((file) => [file, importsOf(file)]))
const offenders = (test: (file: string, to: { to: string; isType: boolean }) => boolean) =>
  [...graph].flatMap(([file, imports]) =>
    imports.filter((entry) => test(file, entry)).map((entry) => `${file} → ${entry.to}`),
  )

describe('the house', () => {
  it('lib imports nothing from app or components', () => {
    expect(offenders((file, { to }) => file.startsWith('lib/') && /^(app|components)\//.test(to))).toEqual([])
  })

  it('components import no server file and nothing from app', () => {
    expect(
      offenders(
        (file, { to, isType }) =>
          file.startsWith('components/') && (to.startsWith('app/') || (isServer(to) && !isType)),
      ),
    ).toEqual([])
  })

  it('pure files of lib import only pure files', () => {
    expect(
      offenders(
        (file, { to, isType }) =>
          file.startsWith('lib/') && file.endsWith('.ts') && !isServer(file) && isServer(to) && !isType,
      ),
    ).toEqual([])
  })

  it('pure files of lib use neither the database client nor the file system', () => {
    const impure = sources.filter(
      (file) =>
        file.startsWith('lib/') &&
        file.endsWith('.ts') &&
        !isServer(file) &&
        /from '(pg|@prisma\/|node:fs|next\/headers|next-auth)/.test(read(file)),
    )
    expect(impure).toEqual([])
  })

  it('only lib and the seed touch the database client', () => {
    expect(offenders((file, { to }) => /^(app|components)\//.test(file) && to.startsWith('lib/platform/db'))).toEqual(
      [],
    )
  })

  it('platform knows no noun', () => {
    expect(
      offenders(
        (file, { to, isType }) =>
          file.startsWith('lib/platform/') && to.startsWith('lib/') && !to.startsWith('lib/platform/') && !isType,
      ),
    ).toEqual([])
  })

  it('only env.ts reads the environment', () => {
    const readers = sources.filter(
      (file) =>
        /^(app|components|lib)\//.test(file) && !file.startsWith('lib/launch/') && /process\.env/.test(read(file)),
    )
    expect(readers).toEqual(['lib/platform/env.ts'])
  })

  it("a 'use server' file exports only form actions", () => {
    const wrong = sources
      .filter((file) => read(file).startsWith("'use server'"))
      .flatMap((file) =>
        read(file)
          .split('\n')
          .filter((line) => line.startsWith('export') && !/^export const \w+ = (formAction|plainAction)\(/.test(line))
          .map((line) => `${file}: ${line}`),
      )
    expect(wrong).toEqual([])
  })

  it('every page asks who is there, or stands on the public list', () => {
    const silent = sources.filter(
      (file) =>
        /^app\/.*\/page\.tsx$|^app\/page\.tsx$/.test(file) &&
        !file.startsWith('app/(public)/') &&
        !/enterPage\('/.test(read(file)),
    )
    expect(silent).toEqual([])
  })

  it('every route handler goes through the one shape', () => {
    const own = ['app/api/health/route.ts', 'app/api/auth/[...nextauth]/route.ts']
    const bare = sources.filter(
      (file) =>
        file.endsWith('/route.ts') && !own.includes(file) && !/export const (GET|POST) = routeHandler/.test(read(file)),
    )
    expect(bare).toEqual([])
  })

  it('has no import cycles', () => {
    const state = new Map<string, 'open' | 'done'>()
    const cycles: string[] = []
    const visit = (file: string, trail: string[]) => {
      if (state.get(file) === 'done') return
      if (state.get(file) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
        return
      }
      state.set(file, 'open')
      for (const { to, isType } of graph.get(file) ?? []) if (!isType) visit(to, [...trail, file])
      state.set(file, 'done')
    }
    for (const file of sources) visit(file, [])
    expect(cycles).toEqual([])
  })

  it('has no junk drawers and no barrels', () => {
    const junk = files.filter(
      (file) => !file.startsWith('tests/output') && file.split('/').some((part) => FORBIDDEN_NAMES.test(part)),
    )
    expect(junk).toEqual([])
  })

  it('keeps files short', () => {
    const long = sources.filter((file) => !isData(file) && read(file).split('\n').length > 251)
    expect(long).toEqual([])
  })

  it('keeps folders below lib at most three deep', () => {
    expect(files.filter((file) => file.startsWith('lib/') && file.split('/').length > 5)).toEqual([])
  })

  it('never calls a person a culprit', () => {
    const words = files.filter((file) => /^lib\/messages\/(id|en)\//.test(file))
    const wrong = words.filter((file) =>
      /\b(pelaku|tersangka|skor|culprit|offender|suspect)\b/i.test(fs.readFileSync(path.join(ROOT, file), 'utf8')),
    )
    expect(wrong).toEqual([])
  })

  it('uses neither unsafe SQL nor HTML', () => {
    const unsafe = sources.filter(
      (file) =>
        /^(app|components|lib)\//.test(file) &&
        !file.startsWith('lib/launch/') &&
        /\$queryRawUnsafe|\$executeRawUnsafe|Prisma\.raw\(|dangerouslySetInnerHTML/.test(read(file)),
    )
    expect(unsafe).toEqual([])
  })
})
