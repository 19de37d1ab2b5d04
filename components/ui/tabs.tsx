import NextLink from 'next/link'
import type { ReactNode } from 'react'

/** Views or parts of a page as links, so that each has an address. Scrolls sideways when there are many. */
export function Tabs({
  label,
  tabs,
  action,
}: {
  label: string
  tabs: { key: string; href: string; label: string; count?: ReactNode; current?: boolean }[]
  action?: ReactNode
}) {
  return (
    <div className="mb-4 flex items-stretch border-b border-garis print:hidden">
      <nav aria-label={label} className="-mb-px min-w-0 overflow-x-auto px-1 [scrollbar-width:none]">
        <ul className="flex gap-x-6">
          {tabs.map((tab) => (
            <li key={tab.key}>
              <NextLink
                href={tab.href}
                prefetch={false}
                aria-current={tab.current ? 'page' : undefined}
                className={`flex min-h-11 items-center gap-1.5 border-b-2 whitespace-nowrap no-underline -outline-offset-3 ${
                  tab.current
                    ? 'border-nila font-semibold text-tinta'
                    : 'border-transparent text-tinta-2 hover:text-nila'
                }`}
              >
                {tab.label}
                {tab.count !== undefined && (
                  <span className={`text-xs ${tab.current ? 'text-nila' : 'text-tinta-3'}`}>{tab.count}</span>
                )}
              </NextLink>
            </li>
          ))}
        </ul>
      </nav>
      {action && <div className="ml-auto flex shrink-0 items-center pl-4 whitespace-nowrap">{action}</div>}
    </div>
  )
}
