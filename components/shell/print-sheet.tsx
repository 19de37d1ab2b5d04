import type { ReactNode } from 'react'

/**
 * A page meant for paper (letter, resume, report). On paper every sheet carries its mark (RAHASIA or TERBATAS) and
 * "page / pages" in the margin boxes; on screen the sheet shows its true proportion.
 */
export function PrintSheet({
  mark,
  letterhead,
  printed,
  children,
}: {
  mark: 'rahasia' | 'terbatas' | 'none'
  /** Region, unit and address (kop). */
  letterhead?: ReactNode
  /** "Dicetak 1 Desember 2026 pukul 08.10 WIB oleh ..." */
  printed?: ReactNode
  children: ReactNode
}) {
  return (
    <div
      className={`evidence mx-auto my-6 max-w-[210mm] border border-garis-kuat px-[18mm] py-[20mm] pl-[25mm] max-md:my-0 max-md:border-0 max-md:p-4 print:m-0 print:max-w-none print:border-0 print:p-0 ${
        mark === 'none' ? '' : `page-${mark}`
      }`}
    >
      {mark !== 'none' && (
        <p className="text-right text-xs font-semibold tracking-[0.1em] text-soga uppercase print:hidden">{mark}</p>
      )}
      {letterhead && <div className="mb-6 border-b-3 border-double border-bingkai pb-3 text-center">{letterhead}</div>}
      {children}
      {printed && <p className="mt-8 border-t border-garis pt-2 text-xs text-tinta-3">{printed}</p>}
    </div>
  )
}
