import type pg from 'pg'

const BATCH = 4000

/**
 * Inserts rows of one table in few statements. Columns are named from the rows; a key that a row lacks becomes NULL, so
 * rows must say everything that has no default in SQL. Throws what the database says, the table's name before it.
 */
export async function writeRows(client: pg.ClientBase, table: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].map((name) => `"${name}"`).join(', ')
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = JSON.stringify(rows.slice(from, from + BATCH))
    try {
      await client.query(
        `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1::json)`,
        [batch],
      )
    } catch (error) {
      throw new Error(`${table}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
  }
}
