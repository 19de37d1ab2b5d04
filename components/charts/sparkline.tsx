/** Twelve months as a thin line, the last one a dot. Unknown months leave a gap. The words stand beside it. */
export function Sparkline({ values, label }: { values: (number | null)[]; label: string }) {
  const known = values.filter((value): value is number => value !== null)
  const top = Math.max(1, ...known)
  const at = (index: number, value: number) =>
    [3 + (index / Math.max(1, values.length - 1)) * 104, 25 - (value / top) * 20].map(
      (part) => Math.round(part * 10) / 10,
    )
  let path = ''
  values.forEach((value, index) => {
    if (value === null) return
    const start = index === 0 || values[index - 1] === null
    path += `${start ? 'M' : 'L'}${at(index, value).join(' ')}`
  })
  const last = values.at(-1)
  const dot = last === null || last === undefined ? undefined : at(values.length - 1, last)
  return (
    <svg role="img" aria-label={label} viewBox="0 0 110 28" width="110" height="28" className="max-w-full shrink-0">
      <path d="M3 25.5H107" className="stroke-garis" />
      <path d={path} fill="none" className="stroke-tinta-2" strokeWidth="1.5" />
      {dot && <circle cx={dot[0]} cy={dot[1]} r="3" className="fill-nila" />}
    </svg>
  )
}
