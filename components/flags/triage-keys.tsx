'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const TYPING = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]'
/** Passing over rows quickly opens only the one where the person stops: every opening stands in the record. */
const PAUSE = 140
const WATCH = 20_000

const find = <Element extends HTMLElement>(selector: string) => document.querySelector<Element>(selector)
const rows = () => [...document.querySelectorAll<HTMLAnchorElement>('a[data-flag]')]
const press = (selector: string) => find(selector)?.click()

/** Where j and k go from: the row with the focus, else the row that is open. */
function step(by: 1 | -1): HTMLAnchorElement | undefined {
  const all = rows()
  const here = all.findIndex((row) => row === document.activeElement)
  const at = here >= 0 ? here : all.findIndex((row) => row.ariaCurrent === 'true')
  return all[at < 0 ? 0 : at + by]
}

/** First digit the outcome, second digit the reason, which decides at once. */
function pressDigit(digit: string) {
  const chosen = find<HTMLInputElement>('[name=outcome]:checked')
  if (!chosen) press(`[name=outcome][data-key="${digit}"]`)
  else press(`.s-turn[data-outcome="${chosen.value}"] button[data-key="${digit}"]`)
}

function escape(close: () => void) {
  const chosen = find<HTMLInputElement>('[name=outcome]:checked')
  if (chosen) chosen.checked = false
  else close()
}

/**
 * Keys of the queue, and rows as quick links without a component for each. Every key presses something that is there to
 * be clicked; nothing works only by key. Keys are dead while something is typed and when the person switched them off.
 * `watch` is the open item: when a colleague decides or takes it, the page is read anew.
 */
export function TriageKeys({
  enabled,
  closeHref,
  fullQuery,
  watch,
}: {
  enabled: boolean
  closeHref: string
  fullQuery: string
  watch: { id: string; version: number; heldBy: string | null } | null
}) {
  const router = useRouter()

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const open = (row: HTMLAnchorElement) => router.replace(row.getAttribute('href') ?? closeHref, { scroll: false })

    function onClick(event: MouseEvent) {
      const row = (event.target as HTMLElement).closest?.<HTMLAnchorElement>('a[data-flag], a[data-quick]')
      if (!row || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      clearTimeout(timer)
      // Enter on a row gives a click without a pointer: it opens the item's own page.
      if (event.detail === 0 && row.dataset.flag) router.push(`/triage/${row.dataset.flag}${fullQuery}`)
      else router.push(row.getAttribute('href') ?? closeHref, { scroll: false })
    }

    function onSubmit(event: SubmitEvent) {
      const form = event.target as HTMLElement
      if (form.id === 'decision' && event.submitter?.getAttribute('name') === 'reasonCode')
        rows()
          .find((row) => row.ariaCurrent === 'true')
          ?.setAttribute('data-leaving', '')
    }

    function onKey(event: KeyboardEvent) {
      const at = event.target as HTMLElement
      if (event.defaultPrevented || at.matches?.(TYPING) || find('dialog[open]')) return
      const act = actionOf(event)
      if (!act) return
      event.preventDefault()
      act()
    }

    function actionOf(event: KeyboardEvent): (() => void) | null {
      if (event.altKey || event.metaKey) return null
      if (event.ctrlKey) return event.key === 'z' && find('#undo-last') ? () => press('#undo-last') : null
      if (event.key === 'Escape') return () => escape(() => router.push(closeHref, { scroll: false }))
      if (!enabled) return null
      if (event.key === 'j' || event.key === 'k') return () => move(event.key === 'j' ? 1 : -1)
      if (event.key === 'o') return () => press('#open-full')
      if (event.key === 'c') return () => press('#claim')
      if (event.key === 'n') return () => find('#decision-note')?.focus()
      if (event.key === '?') return () => press('#key-sheet button')
      return /^[1-9]$/.test(event.key) ? () => pressDigit(event.key) : null
    }

    function move(by: 1 | -1) {
      const row = step(by)
      if (!row) return press(by === 1 ? '#next-item' : '#previous-item')
      row.focus()
      clearTimeout(timer)
      timer = setTimeout(() => open(row), PAUSE)
    }

    document.addEventListener('click', onClick)
    document.addEventListener('keydown', onKey)
    document.addEventListener('submit', onSubmit, true)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('click', onClick)
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('submit', onSubmit, true)
    }
  }, [router, enabled, closeHref, fullQuery])

  const { id, version, heldBy } = watch ?? {}
  useEffect(() => {
    // A refused decision leaves the row where it was.
    for (const row of document.querySelectorAll('[data-leaving]')) row.removeAttribute('data-leaving')
    if (!id) return
    const timer = setInterval(async () => {
      if (document.hidden) return
      const answer = await fetch(`/api/triage/${id}`).catch(() => null)
      const seen = answer?.ok ? ((await answer.json()) as { version: number; heldBy: string | null }) : null
      if (seen && (seen.version !== version || seen.heldBy !== heldBy)) router.refresh()
    }, WATCH)
    return () => clearInterval(timer)
  }, [router, id, version, heldBy])
  return null
}
