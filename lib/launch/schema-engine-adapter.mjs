import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'

/** An address for `pg`: without Prisma's own `schema` setting, and with another database when one is named. */
export function addressOf(url, database) {
  const address = new URL(url)
  address.searchParams.delete('schema')
  if (database !== undefined) address.pathname = '/' + encodeURIComponent(database)
  return address.toString()
}

export const quoteName = (name) => '"' + name.replaceAll('"', '""') + '"'

/** Opens a connection, hands it to `work` and closes it in every case. */
export async function withConnection(url, work) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

// The adapter knows no "char" (type 18) nor "char"[] (1002), which the engine's questions to the catalogue return.
const catalogTypes = { 18: ColumnTypeEnum.Character, 1002: ColumnTypeEnum.CharacterArray }
const text = 25

function teachCatalogTypes(prototype) {
  if (prototype.knowsCatalogTypes) return
  const original = prototype.queryRaw
  prototype.queryRaw = async function (query) {
    const found = new Map()
    const performIO = async (question) => {
      const answer = await this.performIO(question)
      answer.fields.forEach(({ dataTypeID }, column) => {
        if (dataTypeID in catalogTypes) found.set(column, catalogTypes[dataTypeID])
      })
      const fields = answer.fields.map((field, column) =>
        found.has(column) ? { name: field.name, dataTypeID: text } : field,
      )
      return found.size ? { ...answer, rows: answer.rows, fields } : answer
    }
    const result = await original.call(Object.create(this, { performIO: { value: performIO } }), query)
    for (const [column, type] of found) result.columnTypes[column] = type
    return result
  }
  prototype.knowsCatalogTypes = true
}

function patch(adapter) {
  let prototype = adapter
  while (prototype && !Object.hasOwn(prototype, 'queryRaw')) prototype = Object.getPrototypeOf(prototype)
  teachCatalogTypes(prototype)
  // Upstream splits scripts at every ';' (breaking $$ bodies and literals) and runs the pieces on any connection of its
  // pool; the native engine sends the whole script as one simple query. Do that.
  adapter.executeScript = async (script) => {
    try {
      await adapter.client.query(script)
    } catch (error) {
      adapter.onError(error)
    }
  }
  return adapter
}

const connect = async (url) => patch(await new PrismaPg({ connectionString: url, max: 1 }).connect())

/** The adapter with a shadow database that is really dropped (upstream drops it before closing its pool). */
export class EngineAdapterFactory extends PrismaPg {
  constructor(datasource) {
    const url = datasource.url || 'postgresql://127.0.0.1:1/none'
    super(
      { connectionString: addressOf(url), max: 1 },
      { schema: new URL(url).searchParams.get('schema') ?? undefined },
    )
    this.datasource = datasource
  }

  async connect() {
    return patch(await super.connect())
  }

  async connectToShadowDb() {
    const { url, shadowDatabaseUrl } = this.datasource
    if (shadowDatabaseUrl) {
      const shadow = addressOf(shadowDatabaseUrl)
      await withConnection(shadow, async (client) => {
        const { rows } = await client.query(
          `select nspname from pg_namespace where nspname not like 'pg\\_%' and nspname <> 'information_schema'`,
        )
        for (const { nspname } of rows) await client.query(`drop schema ${quoteName(nspname)} cascade`)
        await client.query('create schema public')
      })
      return connect(shadow)
    }
    const name = `prisma_migrate_shadow_db_${randomUUID()}`
    const admin = (sql) => withConnection(addressOf(url), (client) => client.query(sql))
    await admin(`create database ${quoteName(name)} template template0`)
    const inner = await connect(addressOf(url, name))
    const dispose = inner.dispose.bind(inner)
    inner.dispose = async () => {
      await dispose().catch(() => {})
      await admin(`drop database if exists ${quoteName(name)} with (force)`)
    }
    return inner
  }
}
