/** The views of the queue as links, close together because five have to fit the list's width. */
export function QueueTabs({
  label,
  tabs,
}: {
  label: string
  tabs: { key: string; href: string; label: string; count: string; current: boolean }[]
}) {
  return (
    <nav aria-label={label} className="q-tabs">
      {tabs.map((tab) => (
        <a key={tab.key} href={tab.href} data-quick="" aria-current={tab.current ? 'page' : undefined}>
          {tab.label} <span>{tab.count}</span>
        </a>
      ))}
    </nav>
  )
}
