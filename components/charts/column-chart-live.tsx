'use client'
import { useEffect } from 'react'
import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { ChartTooltip } from './chart-tooltip'

export type LiveColumnsProps = {
  height: number
  top: number
  max: number
  series: { main: string; second?: string }
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

/** The same columns in Recharts, for the pointer; words and numbers stay the server's. */
export function LiveColumns({ height, top, max, series, rows, onReady }: LiveColumnsProps & { onReady: () => void }) {
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
        <XAxis dataKey="label" height={28} interval={0} tick={false} tickLine={false} axisLine={false} />
        <YAxis hide domain={[0, max]} />
        <Tooltip
          cursor={{ fill: 'none', stroke: 'var(--garis-kuat)' }}
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
        <Bar dataKey="main" fill="var(--chart-1)" {...still} />
        {series.second && <Bar dataKey="second" fill="var(--chart-2)" {...still} />}
      </BarChart>
    </ResponsiveContainer>
  )
}
