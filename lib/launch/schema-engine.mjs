#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which npm does not ship and which is downloaded from a host that closed
// networks do not reach. Same protocol (JSON-RPC on stdin and stdout) and sub-commands, but it runs Prisma's own wasm
// engine over @prisma/adapter-pg. For developing and for the test that compares schema and migrations; `npm start`
// migrates without it. prisma/config.ts names it in PRISMA_SCHEMA_ENGINE_BINARY.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import readline from 'node:readline'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { addressOf, EngineAdapterFactory, quoteName, withConnection } from './schema-engine-adapter.mjs'
import { runEngineCommand } from './schema-engine-command.mjs'

const require = createRequire(import.meta.url)
const folder = path.dirname(require.resolve('@prisma/schema-engine-wasm'))
const words = process.argv.slice(2)
const options = (name) => words.flatMap((word, index) => (word === name ? [words[index + 1]] : []))
const datasource = JSON.parse(options('--datasource')[0] ?? '{}')

async function openEngine() {
  const runtime = await import(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
  const code = new WebAssembly.Module(readFileSync(path.join(folder, 'schema_engine_bg.wasm')))
  const instance = new WebAssembly.Instance(code, { './schema_engine_bg.js': runtime })
  runtime.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  const schemas = options('--datamodels').map((file) => [file, readFileSync(file, 'utf8')])
  const adapter = bindMigrationAwareSqlAdapterFactory(new EngineAdapterFactory(datasource))
  const engine = await runtime.SchemaEngine.new({ datamodels: schemas.length ? schemas : undefined }, () => {}, adapter)
  return { adapter, engine }
}

let open
let printed = 0
const waiting = new Map()
const send = (message) => process.stdout.write(JSON.stringify(message) + '\n')

function printForCaller(content) {
  return new Promise((done) => {
    const id = `print-${++printed}`
    waiting.set(id, done)
    send({ jsonrpc: '2.0', id, method: 'print', params: { content } })
  })
}

async function createDatabase(url) {
  const name = decodeURIComponent(new URL(url).pathname.slice(1))
  await withConnection(addressOf(url, 'postgres'), (client) => client.query(`create database ${quoteName(name)}`))
  return { databaseName: name }
}

async function answer({ method, params }) {
  if (method === 'createDatabase') return createDatabase(params.datasource?.url ?? datasource.url)
  open ??= await openEngine()
  const { engine } = open
  if (method === 'getDatabaseVersion') return engine.version(params)
  if (method === 'diff') {
    const { stdout, exitCode } = await engine.diff({ exitCode: null, ...params })
    if (stdout) await printForCaller(stdout.replace(/\n$/, ''))
    return { exitCode }
  }
  if (typeof engine[method] !== 'function') throw new Error(`the schema engine knows no method ${method}`)
  if (method === 'evaluateDataLoss' || method === 'createMigration') {
    // These two read what a diagnosis leaves in the engine's cache: the migrations replayed into a shadow database.
    const { migrationsList, filters } = params
    await engine.diagnoseMigrationHistory({ migrationsList, filters, optInToShadowDatabase: true })
  }
  return (await engine[method](params)) ?? {}
}

/** Errors of the driver travel through the adapter's register; the original says what happened. */
function errorOf(error) {
  const id = /External error.*?id: (\d+)/.exec(String(error?.message))?.[1]
  const cause = (id && open?.adapter.errorRegistry.consumeError(Number(id))?.error) || error
  const message = String(cause?.cause?.originalMessage ?? cause?.message ?? cause)
  const data = { is_panic: false, message, meta: null, error_code: error?.code ?? null }
  return { code: 4466, message: 'An error happened. Check the data field for details.', data }
}

async function respond(request) {
  try {
    send({ jsonrpc: '2.0', id: request.id, result: (await answer(request)) ?? null })
  } catch (error) {
    send({ jsonrpc: '2.0', id: request.id, error: errorOf(error) })
  }
}

function listen() {
  let last = Promise.resolve() // one request after the other
  const lines = readline.createInterface({ input: process.stdin, crlfDelay: Infinity })
  lines.on('line', (line) => {
    if (!line.trim()) return
    const message = JSON.parse(line)
    if (message.method) last = last.then(() => respond(message))
    else waiting.get(message.id)?.()
  })
  lines.on('close', () => process.exit(0))
}

if (words.includes('--version')) {
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  console.log(`schema-engine-cli ${version.split(/[.-]/).pop()} (wasm)`)
} else if (words.includes('cli')) process.exit(await runEngineCommand(words[words.indexOf('cli') + 1], datasource.url))
else listen()
