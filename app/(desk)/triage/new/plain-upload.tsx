import { getTranslations } from '@/lib/messages/translations'

/** Without JavaScript the capture is handed in first, by a form of its own, and the page comes back with it. */
export async function PlainUpload() {
  const t = await getTranslations('evidence')
  return (
    <noscript>
      <form
        method="post"
        action="/api/evidence"
        encType="multipart/form-data"
        className="mb-5 grid gap-2 border border-garis p-3"
      >
        <label htmlFor="plain-file" className="font-semibold">
          {t('plainLabel')}
        </label>
        <p className="text-sm text-tinta-2">{t('plainHint')}</p>
        <input type="file" id="plain-file" name="file" accept="image/png,image/jpeg,image/webp" />
        <input type="hidden" name="returnTo" value="/triage/new" />
        <button type="submit" className="target w-fit border border-garis-kuat bg-surface px-3">
          {t('plainSend')}
        </button>
      </form>
    </noscript>
  )
}
