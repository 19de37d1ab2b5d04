import 'server-only'
import { parseArgs } from 'node:util'
import { createTranslator } from 'use-intl/core'
import { en } from '@/lib/messages/en'
import { id } from '@/lib/messages/id'
import { terminalLanguage } from '@/lib/platform/env'
import { addFirstUser, addUserByCommand } from './user'
import { printDeadline } from './print-deadline'
import { printParsed } from './print-parsed'
import { printVerified } from './print-verified'

/**
 * The operator's door: `npm run -s netra -- <verb>`. Results on stdout, everything else on stderr. Exit code 0 done,
 * 1 the verb refused or found something wrong, 2 the words were off.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    lang: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
    email: { type: 'string' },
    name: { type: 'string' },
    roles: { type: 'string' },
    number: { type: 'string' },
    source: { type: 'string' },
    week: { type: 'string' },
  },
})

const locale = values.lang === 'en' || values.lang === 'id' ? values.lang : terminalLanguage()
const t = createTranslator({ locale, messages: locale === 'en' ? en : id, namespace: 'cli' })
const text = (value: unknown) => (typeof value === 'string' ? value : '')

const VERBS = ['userAdd', 'userFirstLink', 'parse', 'deadline', 'verify', 'detect'] as const

async function run(): Promise<number> {
  const [verb = '', ...rest] = positionals
  if (values.help || verb === '' || verb === 'help') {
    console.log([t('usage'), '', ...VERBS.map((name) => `  ${t(`verbs.${name}`)}`), '', t('language')].join('\n'))
    return 0
  }
  if (verb === 'user' && rest[0] === 'add') {
    return addUserByCommand(t, {
      email: text(values.email),
      name: text(values.name),
      roles: text(values.roles),
      number: text(values.number),
    })
  }
  if (verb === 'user' && rest[0] === 'first-link') return addFirstUser(t)
  if (verb === 'parse') return printParsed(t, rest[0] ?? '', text(values.source))
  if (verb === 'deadline') return printDeadline(t, locale, rest, values.week === '6' ? 6 : 5)
  if (verb === 'verify') return printVerified(t)
  if (verb === 'detect') {
    console.error(t('notYet'))
    return 1
  }
  console.error(t('unknownVerb', { verb: positionals.join(' ') }))
  return 2
}

process.exitCode = await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'failed')
  return 1
})
