'use client'
import { Printer } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-look'

/** Opens the browser's print window. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" onClick={() => window.print()} className={buttonClass({ size: 'sm' })}>
      <Printer aria-hidden size={18} strokeWidth={1.75} />
      {label}
    </button>
  )
}
