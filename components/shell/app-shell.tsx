import type { ReactNode } from 'react'
import { ChevronDown } from 'lucide-react'
import { AccountPanel, type AccountProps } from './account-panel'
import { BottomBar } from './bottom-bar'
import { DismissableDetails } from './dismissable-details'
import type { NavItem } from './nav-item'
import { Rail } from './rail'
import { SearchForm, type SearchWords } from './search-form'

/**
 * The frame of every page behind the sign-in. The page itself begins with a `PageBar` (its h1 stands in the top bar,
 * beside search and account, which are drawn here once).
 */
export function AppShell({
  nav,
  navEnd,
  home,
  search,
  account,
  words,
  keysEnabled,
  children,
}: {
  nav: NavItem[]
  navEnd?: NavItem[]
  home: string
  search?: { action: string; words: SearchWords }
  account: AccountProps
  words: { skip: string; brand: string; mainNav: string; more: string; tools: string }
  /** The person's wish about single keys. */
  keysEnabled?: boolean
  children: ReactNode
}) {
  const all = [...nav, ...(navEnd ?? [])]
  return (
    <div className="grid min-h-dvh md:grid-cols-[var(--rail-width)_minmax(0,1fr)] print:block">
      <SkipLink label={words.skip} />
      <Rail label={words.mainNav} brand={words.brand} home={home} items={nav} end={navEnd} />
      <div className="relative min-w-0 pb-[var(--bottom-height)]">
        <header
          aria-label={words.tools}
          className="absolute top-0 right-0 z-10 flex h-[var(--bar-height)] items-center gap-4 pr-6 max-md:hidden print:hidden"
        >
          {search && (
            <div className="w-44 lg:w-64">
              <SearchForm id="search-top" action={search.action} words={search.words} keysEnabled={keysEnabled} />
            </div>
          )}
          <DismissableDetails className="group relative">
            <summary
              aria-label={`${words.tools}: ${account.name}`}
              className="flex target items-center gap-1.5 whitespace-nowrap hover:text-nila"
            >
              <b>{account.name}</b>
              <span className="text-tinta-2 max-xl:hidden">{account.role}</span>
              <ChevronDown aria-hidden size={18} strokeWidth={1.75} className="group-open:rotate-180" />
            </summary>
            <div className="absolute top-full right-0 mt-2 w-72 border-t-3 border-double border-bingkai bg-lembar p-4 outline-1 outline-bingkai">
              <AccountPanel {...account} />
            </div>
          </DismissableDetails>
        </header>
        <main id="content" tabIndex={-1} className="min-w-0">
          {children}
        </main>
      </div>
      <BottomBar
        label={words.mainNav}
        moreLabel={words.more}
        items={all}
        more={
          <div className="grid gap-4">
            {search && <SearchForm id="search-phone" action={search.action} words={search.words} keysEnabled={false} />}
            <AccountPanel {...account} />
          </div>
        }
      />
    </div>
  )
}

/** The first stop of the Tab key: past the navigation, to the content. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href="#content"
      className="sr-only z-20 bg-nila-isi px-4 py-2 font-semibold text-on-nila no-underline focus:not-sr-only focus:fixed focus:top-2 focus:left-2 print:hidden"
    >
      {label}
    </a>
  )
}
