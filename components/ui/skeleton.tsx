/**
 * Lines where rows will stand, in their final height; appears after 200 ms only, so that a quick answer never flickers.
 * `label` is announced once.
 */
export function Skeleton({
  label,
  rows = 6,
  row = 'h-14',
}: {
  label: string
  rows?: number
  row?: 'h-10' | 'h-12' | 'h-14'
}) {
  return (
    <div role="status" aria-busy="true" className="animate-[appear_0s_200ms_both]">
      <span className="sr-only">{label}</span>
      <div aria-hidden>
        {Array.from({ length: rows }, (_, at) => (
          <div key={at} className={`grid grid-cols-[3.25rem_minmax(0,1fr)] border-b border-garis ${row}`}>
            <div className="rule-double-r" />
            <div className="flex flex-col justify-center gap-2 pl-3">
              <div className={`h-3 bg-surface-2 ${at % 3 === 0 ? 'w-1/2' : at % 3 === 1 ? 'w-2/3' : 'w-2/5'}`} />
              {row === 'h-14' && <div className="h-3 w-3/4 bg-surface-2" />}
            </div>
          </div>
        ))}
      </div>
    </div>
  )
}
