import { execFileSync } from 'node:child_process'
import path from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    adminUrl: string
    template: string
    appPassword: string
  }
}

const script = path.resolve(import.meta.dirname, '../../lib/launch/test-database.mjs')

const ask = (verb: 'open' | 'close') =>
  execFileSync(process.execPath, [script, verb, String(process.pid)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })

/**
 * Once per run of the integration project: a Postgres for tests (TEST_DATABASE_URL or our own cluster) and a template
 * database, migrated once per state of the migrations. Stops the cluster afterwards unless somebody else uses it.
 */
export default function prepareDatabase({ provide }: TestProject) {
  const { adminUrl, template, appPassword } = JSON.parse(ask('open')) as Record<string, string>
  if (!adminUrl || !template || !appPassword) throw new Error('the test database could not be prepared')
  provide('adminUrl', adminUrl)
  provide('template', template)
  provide('appPassword', appPassword)
  return () => {
    ask('close')
  }
}
