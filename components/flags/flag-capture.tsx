import { getLocale, getTranslations } from '@/lib/messages/translations'
import { ZoomIn } from 'lucide-react'
import { ActionLink } from '@/components/ui/link'
import type { FlagView } from '@/lib/flags/get-flag'
import { markText } from '@/lib/flags/mark-text'
import { spansOf } from '@/lib/flags/read-explanation'
import { formatInstant } from '@/lib/messages/format'

function Marked({ text, spans }: { text: string; spans: { start: number; end: number }[] }) {
  return markText(text, spans).map((piece, at) => (piece.marked ? <mark key={at}>{piece.text}</mark> : piece.text))
}

/** What was captured, on white paper in both themes: screenshots first, else the words as they were taken in. */
export async function FlagCapture({ flag, zone }: { flag: FlagView; zone: string }) {
  const t = await getTranslations('flags')
  const locale = await getLocale()
  const { activity, explanation, account } = flag
  const images = activity.evidence.filter(({ mediaType }) => mediaType.startsWith('image/'))
  const hasWords = activity.text !== '' || Boolean(activity.targetText)
  return (
    <figure className="p-capture min-w-0" aria-label={t('capture.label')}>
      {images.map((image, at) => (
        <a key={image.id} href={`/api/evidence/${image.id}`} className="mb-2 block border border-garis-kuat">
          {/* Evidence has its own door, which records the opening and re-encodes; no optimiser in between. */}
          {/* eslint-disable-next-line @next/next/no-img-element */}
          <img
            src={`/api/evidence/${image.id}`}
            alt={t('capture.screenshot', { number: at + 1, handle: account.handle })}
            {...(image.width && image.height ? { width: image.width, height: image.height } : {})}
            className="evidence block h-auto max-h-[26rem] w-full object-contain object-top"
          />
        </a>
      ))}
      {hasWords && (
        <div className="evidence border border-garis-kuat px-3 py-2 text-sm">
          {activity.targetText && (
            <blockquote className={activity.text ? 'mb-2 border-b border-garis pb-2' : ''}>
              {activity.targetHandle && (
                <p className="font-semibold" translate="no">
                  @{activity.targetHandle}
                </p>
              )}
              <p className="whitespace-pre-line">
                <Marked text={activity.targetText} spans={spansOf(explanation, 'sharedText')} />
              </p>
            </blockquote>
          )}
          {activity.text ? (
            <>
              <p className="font-semibold" translate="no">
                @{account.handle}
              </p>
              <p className="whitespace-pre-line">
                <Marked text={activity.text} spans={spansOf(explanation, 'text')} />
              </p>
            </>
          ) : (
            <p className="mt-2 inline-block border-2 border-soga px-1">
              {t(`capture.did.${flag.act}`, { handle: account.handle })}
            </p>
          )}
        </div>
      )}
      {!hasWords && images.length === 0 && (
        <p className="evidence border border-garis-kuat px-3 py-4 text-sm">{t('capture.nothing')}</p>
      )}
      <figcaption className="mt-1.5 text-xs text-tinta-3">
        {t('capture.seen', { at: formatInstant(activity.firstSeenAt, locale, zone) })}{' '}
        {images[0]
          ? t('capture.hash', { hash: `${images[0].sha256.slice(0, 4)}…${images[0].sha256.slice(-4)}` })
          : t('capture.noScreenshot')}{' '}
        {t('capture.source', { source: activity.source })}
        <span className="mt-0.5 flex flex-wrap gap-x-4">
          {images[0] && (
            <ActionLink href={`/api/evidence/${images[0].id}`} target="_blank">
              <ZoomIn aria-hidden size={16} strokeWidth={1.75} />
              {t('capture.enlarge')}
            </ActionLink>
          )}
          {activity.url && (
            <a
              href={activity.url}
              target="_blank"
              rel="noreferrer noopener"
              className="inline-flex target items-center font-semibold text-nila underline"
            >
              {t('capture.original')}
            </a>
          )}
        </span>
      </figcaption>
    </figure>
  )
}
