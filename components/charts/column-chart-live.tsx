'use client'
import { useEffect } from 'react'
import { Bar, BarChart, LabelList, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { ChartTooltip } from './chart-tooltip'

export type LiveColumnsProps = {
  height: number
  top: number
  max: number
  series: { main: string; second?: string }
  marks: { before: number; label: string; at: string }[]
  rows: {
    label: string
    name: string
    main: number | null
    second: number | null
    mainText: string
    secondText: string
  }[]
}

const still = { isAnimationActive: false } as const
const label = { position: 'top', offset: 6, className: 'fill-tinta text-xs font-semibold' } as const

/** The same columns in Recharts, with the numbers under the pointer. */
export function LiveColumns({
  height,
  top,
  max,
  series,
  marks,
  rows,
  onReady,
}: LiveColumnsProps & { onReady: () => void }) {
  useEffect(onReady, [onReady])
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={rows}
        margin={{ top, right: 0, bottom: 0, left: 0 }}
        barGap={2}
        barCategoryGap="14%"
        accessibilityLayer={false}
      >
        <XAxis
          dataKey="label"
          height={28}
          interval={0}
          tickLine={false}
          axisLine={{ stroke: 'var(--tinta-2)' }}
          tick={{ fill: 'var(--tinta-2)', fontSize: 13 }}
        />
        <YAxis hide domain={[0, max]} />
        <Tooltip
          cursor={{ fill: 'var(--surface-2)', fillOpacity: 0.6 }}
          {...still}
          content={({ active, label: at }) => {
            const row = rows.find((entry) => entry.label === at)
            const lines = row
              ? [
                  { key: 'main', name: series.main, text: row.mainText },
                  ...(series.second ? [{ key: 'second', name: series.second, text: row.secondText }] : []),
                ]
              : []
            return <ChartTooltip active={active} label={row?.name} lines={lines} />
          }}
        />
        {marks.map((mark) => (
          <ReferenceLine
            key={mark.label}
            x={mark.at}
            position="start"
            stroke="var(--tinta)"
            strokeDasharray="4 3"
            label={{ value: mark.label, position: 'insideTopLeft', fill: 'var(--tinta-2)', fontSize: 13 }}
          />
        ))}
        <Bar dataKey="main" fill="var(--chart-1)" {...still}>
          <LabelList dataKey="mainText" {...label} />
        </Bar>
        {series.second && (
          <Bar dataKey="second" fill="var(--chart-2)" {...still}>
            <LabelList dataKey="secondText" {...label} />
          </Bar>
        )}
      </BarChart>
    </ResponsiveContainer>
  )
}
