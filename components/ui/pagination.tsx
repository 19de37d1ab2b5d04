import { ChevronLeft, ChevronRight } from 'lucide-react'
import { ActionLink } from './link'

/** Pages by link; people say "page 3, row 5". `href` makes the address of a page. */
export function Pagination({
  page,
  pages,
  href,
  words,
}: {
  page: number
  pages: number
  href: (page: number) => string
  /** `summary` e.g. "1-50 dari 147". */
  words: { label: string; previous: string; next: string; summary: string; page: (page: number) => string }
}) {
  const near = [...new Set([1, page - 1, page, page + 1, pages])].filter((at) => at >= 1 && at <= pages)
  return (
    <nav aria-label={words.label} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3 text-sm print:hidden">
      <p className="mr-auto text-tinta-2">{words.summary}</p>
      {pages > 1 && (
        <>
          {page > 1 && (
            <ActionLink href={href(page - 1)} rel="prev">
              <ChevronLeft aria-hidden size={18} strokeWidth={1.75} />
              {words.previous}
            </ActionLink>
          )}
          <ol className="flex items-center gap-1">
            {near.map((at, index) => (
              <li key={at} className="flex items-center gap-1">
                {index > 0 && at - (near[index - 1] ?? at) > 1 && <span aria-hidden>...</span>}
                {at === page ? (
                  <span
                    aria-current="page"
                    className="grid target place-items-center border-b-2 border-nila px-2 font-semibold"
                  >
                    {at}
                  </span>
                ) : (
                  <ActionLink href={href(at)} aria-label={words.page(at)} className="justify-center px-2">
                    {at}
                  </ActionLink>
                )}
              </li>
            ))}
          </ol>
          {page < pages && (
            <ActionLink href={href(page + 1)} rel="next">
              {words.next}
              <ChevronRight aria-hidden size={18} strokeWidth={1.75} />
            </ActionLink>
          )}
        </>
      )}
    </nav>
  )
}
