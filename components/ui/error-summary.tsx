import type { Ref } from 'react'
import { TriangleAlert } from 'lucide-react'

/** The list of everything wrong in a form, each a link to its field; takes the focus when it appears. */
export function ErrorSummary({
  title,
  message,
  errors,
  ref,
}: {
  title: string
  message?: string
  errors: { href: string; text: string }[]
  ref?: Ref<HTMLDivElement>
}) {
  return (
    <div ref={ref} tabIndex={-1} role="alert" className="border-2 border-danger bg-danger-bg px-4 py-3">
      <p className="flex items-center gap-2 font-semibold text-danger">
        <TriangleAlert aria-hidden size={18} strokeWidth={1.75} className="shrink-0" />
        {title}
      </p>
      {message && <p className="mt-1">{message}</p>}
      {errors.length > 0 && (
        <ul className="mt-1">
          {errors.map((error) => (
            <li key={error.href + error.text}>
              <a href={error.href} className="inline-flex target items-center font-semibold text-danger underline">
                {error.text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
