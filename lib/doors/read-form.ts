/** Fields whose content never goes back to the browser. */
const SECRET = /password/i

/**
 * FormData as a plain object for a strict zod schema: repeated names become arrays, React's own `$ACTION` fields and
 * files are left out. A prototype-polluting name stays an ordinary own key and fails the strict schema.
 */
export function readForm(form: FormData): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = Object.create(null)
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION')) continue
    const values = form
      .getAll(name)
      .filter((value): value is string => typeof value === 'string')
      // Postgres holds no NUL, and no keyboard types one.
      .map((value) => value.replaceAll('\0', ''))
    if (values.length === 0) continue
    fields[name] = values.length === 1 ? (values[0] as string) : values
  }
  return fields
}

/** What may be shown again after a refusal. */
export function echoForm(fields: Record<string, string | string[]>): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !SECRET.test(name)))
}
