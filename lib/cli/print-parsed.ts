import 'server-only'
import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import type { IntakeEvent } from '@/lib/intake/adapters/adapter'
import { streamActivityCsv } from '@/lib/intake/adapters/stream-activity-csv'
import { parseZeeschuimer } from '@/lib/intake/adapters/zeeschuimer'
import type { CliWords } from './cli-words'

/**
 * `netra parse <file>`: one JSON line per activity on stdout, rejects (line, reason) and counts on stderr. Streams, so a
 * file larger than memory is fine. Exit 1 only when nothing could be read.
 */
export async function printParsed(t: CliWords, file: string, source: string): Promise<number> {
  if (!file) {
    console.error(t('needFile'))
    return 2
  }
  if (
    !(await access(file).then(
      () => true,
      () => false,
    ))
  ) {
    console.error(t('fileMissing', { file }))
    return 1
  }
  const bytes = createReadStream(file)
  const isTable = source === 'csv' || (source === '' && /\.(csv|tsv|txt)$/i.test(file))
  const events: AsyncIterable<IntakeEvent> = isTable
    ? streamActivityCsv(bytes, { clock: 'WIB', now: new Date().toISOString() })
    : parseZeeschuimer(bytes)
  let taken = 0
  let rejected = 0
  for await (const event of events) {
    if (event.kind === 'activity') {
      taken++
      if (!process.stdout.write(`${JSON.stringify(event.activity)}\n`))
        await new Promise((resolve) => process.stdout.once('drain', resolve))
    } else {
      rejected++
      console.error(JSON.stringify({ line: event.line, code: event.code, params: event.params }))
    }
  }
  console.error(t('parsed', { taken, rejected }))
  if (taken === 0) console.error(t('nothingRead'))
  return taken === 0 ? 1 : 0
}
