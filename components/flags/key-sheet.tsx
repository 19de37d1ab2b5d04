import { getTranslations } from '@/lib/messages/translations'
import { Dialog } from '@/components/ui/dialog'
import { KeySwitch } from './key-switch'

const KEYS = [
  ['j k', 'move'],
  ['Enter, o', 'open'],
  ['1–5', 'outcome'],
  ['1–9', 'reason'],
  ['c', 'claim'],
  ['n', 'note'],
  ['Ctrl+Z', 'undo'],
  ['Esc', 'closeItem'],
] as const

/** Every key of this page, and the switch that turns single keys off (WCAG 2.1.4). */
export async function KeySheet({ enabled }: { enabled: boolean }) {
  const t = await getTranslations('flags.keys')
  return (
    <span id="key-sheet">
      <Dialog trigger={t('title')} title={t('title')} words={{ close: t('close') }} look="quiet" size="sm">
        <dl className="grid grid-cols-[7rem_minmax(0,1fr)]">
          {KEYS.map(([key, name]) => (
            <div key={name} className="contents">
              <dt className="border-b border-garis py-1 font-semibold">{key}</dt>
              <dd className="border-b border-garis py-1">{t(name)}</dd>
            </div>
          ))}
        </dl>
        <KeySwitch enabled={enabled} label={t('switch')} />
      </Dialog>
    </span>
  )
}
