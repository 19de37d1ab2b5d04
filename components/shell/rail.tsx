import { Fragment } from 'react'
import { BrandMark } from './brand-mark'
import { NavIcon } from './nav-icon'
import type { NavItem } from './nav-item'
import { NavLink } from './nav-link'

const entry =
  'relative flex min-h-[3.125rem] flex-col items-center justify-center gap-0.5 px-0.5 text-center text-xs leading-[0.875rem] text-tinta-2 no-underline -outline-offset-3 hover:bg-surface aria-[current]:bg-kertas aria-[current]:font-bold aria-[current]:text-nila aria-[current]:before:absolute aria-[current]:before:inset-y-0 aria-[current]:before:left-0 aria-[current]:before:w-[3px] aria-[current]:before:bg-nila [@media(max-height:600px)]:min-h-10'

/** The rail at the left of wide screens: icon and word. */
export function Rail({
  label,
  brand,
  home,
  items,
  end = [],
}: {
  label: string
  brand: string
  home: string
  items: NavItem[]
  end?: NavItem[]
}) {
  return (
    <div className="border-r border-garis bg-surface-2 max-md:hidden print:hidden">
      <div className="sticky top-0 flex h-dvh flex-col overflow-y-auto">
        <a
          href={home}
          className="grid min-h-[var(--bar-height)] place-items-center border-b border-garis -outline-offset-3"
        >
          <BrandMark label={brand} />
        </a>
        <nav aria-label={label} className="flex flex-1 flex-col py-1">
          <ul>
            {items.map((item, at) => (
              <Fragment key={item.key}>
                <RailEntry item={item} rule={at > 0 && item.group !== items[at - 1]?.group} />
              </Fragment>
            ))}
          </ul>
          <ul className="mt-auto">
            {end.map((item) => (
              <RailEntry key={item.key} item={item} />
            ))}
          </ul>
        </nav>
      </div>
    </div>
  )
}

function RailEntry({ item, rule }: { item: NavItem; rule?: boolean }) {
  return (
    <li className={rule ? 'mt-1 border-t border-garis pt-1' : ''}>
      <NavLink href={item.href} also={item.also} className={entry}>
        <NavIcon icon={item.icon} />
        <span>{item.label}</span>
      </NavLink>
    </li>
  )
}
