/** The sign of Netra: an eye over ruled lines. */
export function BrandMark({ size = 28, label }: { size?: number; label?: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 28 28"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      className="shrink-0 text-nila"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path d="M3 14c4-6 8-8 11-8s7 2 11 8c-4 6-8 8-11 8s-7-2-11-8z" />
      <circle cx="14" cy="14" r="4.25" />
      <circle cx="14" cy="14" r="1.25" fill="currentColor" />
    </svg>
  )
}
