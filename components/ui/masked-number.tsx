/**
 * A number of which only the end may be seen, e.g. a NIP: the first digits are the birth date and never stand in a
 * list. `groups` are the group sizes (8-6-1-3 for a NIP); `tail` the visible end, digits only.
 */
export function MaskedNumber({
  tail,
  label,
  groups = [8, 6, 1, 3],
}: {
  tail: string
  /** Spoken instead of the dots, e.g. "NIP berakhiran 1001". */
  label: string
  groups?: number[]
}) {
  const total = groups.reduce((sum, size) => sum + size, 0)
  return (
    <span className="handle whitespace-nowrap" translate="no">
      <span aria-hidden>{grouped('•'.repeat(Math.max(0, total - tail.length)) + tail, groups)}</span>
      <span className="sr-only">{label}</span>
    </span>
  )
}

/** A full number in groups; the gaps are drawn, so copying gives digits only. */
export function GroupedNumber({ digits, groups = [8, 6, 1, 3] }: { digits: string; groups?: number[] }) {
  return (
    <span className="handle whitespace-nowrap" translate="no">
      {grouped(digits, groups)}
    </span>
  )
}

function grouped(text: string, groups: number[]) {
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, size) => sum + size, 0))
  return groups.map((size, at) => (
    <span key={at} className={at > 0 ? 'ml-[0.25em]' : ''}>
      {text.slice(starts[at], (starts[at] ?? 0) + size)}
    </span>
  ))
}
