'use client'
import { useRouter } from 'next/navigation'

/** Turns single keys on or off for this browser; the wish stands in a cookie that says nothing else. */
export function KeySwitch({ enabled, label }: { enabled: boolean; label: string }) {
  const router = useRouter()
  return (
    <label className="mt-3 flex items-center gap-2">
      <input
        type="checkbox"
        defaultChecked={enabled}
        className="size-5 accent-nila"
        onChange={(event) => {
          document.cookie = `netra_keys=${event.currentTarget.checked ? 'on' : 'off'}; path=/; max-age=31536000; samesite=lax`
          router.refresh()
        }}
      />
      {label}
    </label>
  )
}
