import path from 'node:path'
import { defineConfig } from 'prisma/config'

const here = import.meta.dirname

// The native schema engine is downloaded from a host that government networks often block; ours runs Prisma's own wasm engine.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(here, '../lib/launch/schema-engine.mjs')
process.env.CHECKPOINT_DISABLE ??= '1'

export default defineConfig({
  schema: path.join(here, 'schema.prisma'),
  migrations: { path: path.join(here, 'migrations') },
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
