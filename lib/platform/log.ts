import 'server-only'

type Fields = Record<string, string | number | boolean | null>

function write(level: 'info' | 'error', message: string, fields: Fields): void {
  // One JSON object a line: line breaks and escape sequences in values cannot forge a second entry.
  const line = JSON.stringify({ at: new Date().toISOString(), level, message, ...fields })
  if (level === 'error') console.error(line)
  else console.log(line)
}

/** Operational log. Never put names, numbers of persons, or texts of posts into it: those belong to the audit record. */
export const log = {
  info: (message: string, fields: Fields = {}) => write('info', message, fields),
  error: (message: string, error: unknown, fields: Fields = {}) =>
    write('error', message, {
      ...fields,
      fault: error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 500) : 'unknown',
    }),
}
