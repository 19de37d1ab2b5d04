import type { ReactNode } from 'react'
import { DismissableDetails } from './dismissable-details'
import { NavIcon } from './nav-icon'
import type { NavItem } from './nav-item'
import { NavLink } from './nav-link'

const entry =
  'flex min-h-14 w-full flex-col items-center justify-center gap-0.5 px-0.5 text-center text-xs leading-4 text-tinta-2 no-underline -outline-offset-3 aria-[current]:border-t-3 aria-[current]:border-nila aria-[current]:font-semibold aria-[current]:text-nila'

/** Phones: four places and "more", which holds the other places and whatever `more` brings (search, account). */
export function BottomBar({
  label,
  moreLabel,
  items,
  more,
}: {
  label: string
  moreLabel: string
  items: NavItem[]
  more?: ReactNode
}) {
  const first = items.slice(0, 4)
  const rest = items.slice(4)
  return (
    <nav
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-10 grid auto-cols-fr grid-flow-col border-t border-garis-kuat bg-surface md:hidden print:hidden"
    >
      {first.map((item) => (
        <NavLink key={item.key} href={item.href} also={item.also} className={entry}>
          <NavIcon icon={item.icon} size={20} />
          <span>{item.label}</span>
        </NavLink>
      ))}
      <DismissableDetails className="group">
        <summary className={`${entry} group-open:font-semibold group-open:text-nila`}>
          <NavIcon icon="more" size={20} />
          {moreLabel}
        </summary>
        <div className="fixed inset-x-0 bottom-14 max-h-[calc(100dvh-7rem)] overflow-y-auto border-t-3 border-double border-bingkai bg-lembar px-4 pt-2 pb-4">
          <ul>
            {rest.map((item) => (
              <li key={item.key} className="border-b border-garis-lembar">
                <NavLink
                  href={item.href}
                  also={item.also}
                  className="flex min-h-12 items-center gap-3 text-tinta no-underline aria-[current]:font-semibold aria-[current]:text-nila"
                >
                  <NavIcon icon={item.icon} />
                  {item.label}
                </NavLink>
              </li>
            ))}
          </ul>
          {more && <div className="pt-3">{more}</div>}
        </div>
      </DismissableDetails>
    </nav>
  )
}
