import type { ReactNode } from 'react'
import { Ban, Check, Circle, CircleAlert, CircleDot, Clock, Info, Lock, TriangleAlert } from 'lucide-react'

const shapes = {
  neutral: { icon: Circle, tone: 'border-garis-kuat bg-surface text-tinta-2' },
  active: { icon: CircleDot, tone: 'border-nila bg-nila-100 text-nila' },
  waiting: { icon: Clock, tone: 'border-dashed border-garis-kuat bg-surface text-tinta-2' },
  done: { icon: Check, tone: 'border-garis-kuat bg-surface-2 text-tinta' },
  decided: { icon: Lock, tone: 'border-soga bg-soga-100 text-soga' },
  stopped: { icon: Ban, tone: 'border-garis-kuat bg-surface text-tinta-2' },
  ok: { icon: Check, tone: 'border-ok bg-ok-bg text-ok' },
  info: { icon: Info, tone: 'border-info bg-info-bg text-info' },
  warn: { icon: TriangleAlert, tone: 'border-dashed border-warn bg-warn-bg text-warn' },
  overdue: { icon: CircleAlert, tone: 'border-danger bg-danger-bg text-danger' },
} as const

export type TagKind = keyof typeof shapes

/** A state in a word, with its own shape: the hue alone never tells. Red is for what is past its date only. */
export function Tag({ kind = 'neutral', children }: { kind?: TagKind; children: ReactNode }) {
  const { icon: Icon, tone } = shapes[kind]
  return (
    <span className={`inline-flex items-center gap-1 rounded-sm border px-1.5 py-px text-xs font-semibold ${tone}`}>
      <Icon aria-hidden size={14} strokeWidth={2} className="shrink-0" />
      {children}
    </span>
  )
}

/** A code of the rulebook or of a timer. */
export function Code({ children }: { children: ReactNode }) {
  return (
    <span className="inline-block rounded-sm border border-garis-kuat px-1.5 text-xs font-semibold whitespace-nowrap text-tinta-2">
      {children}
    </span>
  )
}

/** A quiet grey chip for a name that must carry no colour (a candidate's ballot number, a platform). */
export function Chip({ children }: { children: ReactNode }) {
  return (
    <span className="inline-block rounded-sm bg-surface-2 px-1.5 text-xs whitespace-nowrap text-tinta-2">
      {children}
    </span>
  )
}

/** The classification mark: RAHASIA or TERBATAS. */
export function Mark({ children }: { children: ReactNode }) {
  return (
    <span className="text-xs font-semibold tracking-[0.08em] whitespace-nowrap text-soga uppercase">{children}</span>
  )
}
