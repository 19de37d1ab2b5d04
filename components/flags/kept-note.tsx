'use client'
import { useFormField } from '@/components/ui/form-context'

/** The note of a decision that came too late: nothing typed is lost, it can be copied. */
export function KeptNote({ label }: { label: string }) {
  const { value } = useFormField('note')
  if (!value) return null
  return (
    <label className="block px-3 py-2">
      <span className="block text-sm font-semibold">{label}</span>
      <textarea readOnly rows={2} value={value} className="w-full border border-garis-kuat bg-surface px-2 py-1" />
    </label>
  )
}
