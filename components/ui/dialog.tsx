'use client'
import { useId, useRef, type ReactNode } from 'react'
import { X } from 'lucide-react'
import { buttonClass, type ButtonLook } from './button-look'

/**
 * A layer above the page, in the browser's own <dialog>: focus is kept inside, Escape closes, focus goes back to the
 * button. For looking closer, never for "are you sure?": what cannot be undone has its own check page.
 */
export function Dialog({
  trigger,
  title,
  words,
  children,
  look,
  size,
  wide,
}: {
  trigger: ReactNode
  title: ReactNode
  words: { close: string }
  children: ReactNode
  /** Nearly the whole screen, e.g. to enlarge a capture. */
  wide?: boolean
} & Pick<ButtonLook, 'look' | 'size'>) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
        className={buttonClass({ look, size })}
      >
        {trigger}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby={id}
        onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
        className={`m-auto max-h-[calc(100dvh-2rem)] rounded-md border border-bingkai bg-surface p-0 text-tinta backdrop:bg-[#14131b99] ${
          wide ? 'w-[min(72rem,calc(100vw-2rem))]' : 'w-[min(36rem,calc(100vw-2rem))]'
        }`}
      >
        <div className="flex items-center gap-4 border-b border-garis px-4 py-2">
          <h2 id={id} className="min-w-0 flex-1">
            {title}
          </h2>
          <button
            type="button"
            onClick={() => dialog.current?.close()}
            className="inline-flex target items-center gap-1 text-sm font-semibold text-nila underline"
          >
            <X aria-hidden size={18} strokeWidth={1.75} />
            {words.close}
          </button>
        </div>
        <div className="p-4">{children}</div>
      </dialog>
    </>
  )
}
