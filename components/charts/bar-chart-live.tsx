'use client'
import { useEffect } from 'react'
import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { ChartTooltip } from './chart-tooltip'
import { Hatch } from './hatch'

export type LiveBarsProps = {
  max: number
  rowHeight: number
  series: { main: string; running?: string; second?: string }
  rows: {
    label: string
    main: number | null
    running: number | null
    second: number | null
    mainText: string
    secondText: string
  }[]
}

const still = { isAnimationActive: false } as const

/** The plot area of a bar chart in Recharts; words and numbers stay the server's. */
export function LiveBars({ max, rowHeight, series, rows, onReady }: LiveBarsProps & { onReady: () => void }) {
  useEffect(onReady, [onReady])
  const pair = series.second !== undefined
  return (
    <ResponsiveContainer width="100%" height={rows.length * rowHeight}>
      <BarChart
        data={rows}
        layout="vertical"
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        barGap={2}
      >
        <Hatch id="live-hatch" />
        <XAxis type="number" domain={[0, max]} hide />
        <YAxis
          type="category"
          dataKey="label"
          width={0}
          tick={false}
          tickLine={false}
          axisLine={{ stroke: 'var(--tinta-2)' }}
        />
        <Tooltip
          cursor={{ fill: 'none', stroke: 'var(--garis-kuat)' }}
          {...still}
          content={({ active, label: name }) => {
            const row = rows.find((entry) => entry.label === name)
            const lines = row
              ? [
                  { key: 'main', name: series.main, text: row.mainText },
                  ...(series.second ? [{ key: 'second', name: series.second, text: row.secondText }] : []),
                ]
              : []
            return <ChartTooltip active={active} label={name} lines={lines} />
          }}
        />
        <Bar dataKey="main" stackId="a" fill="var(--chart-1)" barSize={pair ? 15 : 24} {...still} />
        {series.running && !pair && (
          <Bar
            dataKey={(row) => row.running ?? 0}
            stackId="a"
            fill="url(#live-hatch)"
            stroke="var(--chart-1)"
            barSize={24}
            {...still}
          />
        )}
        {pair && <Bar dataKey="second" fill="var(--chart-2)" barSize={15} {...still} />}
      </BarChart>
    </ResponsiveContainer>
  )
}
