/** 45 degree hatching, for what still runs and to tell series apart on a black and white printer. */
export function Hatch({ id, tone = 'stroke-chart-1' }: { id: string; tone?: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M2.5 0V5" className={tone} strokeWidth="1.25" />
      </pattern>
    </defs>
  )
}
