'use client'

/** What Recharts shows under the pointer: the same words and numbers as the table twin. */
export function ChartTooltip({
  active,
  label,
  lines,
}: {
  active?: boolean
  label?: React.ReactNode
  lines: { key: string; name: string; text: string }[]
}) {
  if (!active || lines.length === 0) return null
  return (
    <div className="border border-bingkai bg-lembar px-3 py-2 text-sm text-tinta">
      <p className="font-semibold">{label}</p>
      {lines.map((line) => (
        <p key={line.key} className="flex justify-between gap-4">
          <span className="text-tinta-2">{line.name}</span>
          <span>{line.text}</span>
        </p>
      ))}
    </div>
  )
}
