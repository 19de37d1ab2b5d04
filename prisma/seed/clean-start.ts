import { pathToFileURL } from 'node:url'
import { loadRulebook } from './load-rulebook'
import { readLoadSettings } from './load-settings'
import { inTransaction, runLoad } from './run-load'
import { writeRows } from './write-rows'

/**
 * What a program without demo needs before the first person comes: a neutral name, the rulebook and the calendar.
 * Running it again changes nothing; what people have changed meanwhile stays.
 */
export async function cleanStart(databaseUrl: string, day: string): Promise<string> {
  return inTransaction(databaseUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM "Deployment"')
    if (!rowCount) {
      const name = { name: 'Pemerintah Kabupaten/Kota', shortName: 'Kabupaten/Kota', officeName: 'Inspektorat Daerah' }
      const paper = { address: '', zone: 'Asia/Jakarta', week: 5, paper: 'A4', isDemo: false }
      await writeRows(client, 'Deployment', [{ id: 1, ...name, ...paper }])
    }
    await loadRulebook(client, { activeFrom: day })
    return 'Rulebook and calendar are in place.'
  })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runLoad(() => {
    const { databaseUrl, day } = readLoadSettings(process.env)
    return cleanStart(databaseUrl, day)
  })
}
