import { getTranslations } from '@/lib/messages/translations'

/** The words that components take as props again and again, in the language of this request. */
export async function getUiWords() {
  const t = await getTranslations('ui')
  return {
    form: { errorTitle: t('form.errorTitle'), errorPrefix: t('form.errorPrefix') },
    optional: t('optional'),
    choose: t('choose'),
    /** Template with {n} and {max}, filled by `Textarea` while typing. */
    counter: t('counter'),
    password: { show: t('password.show'), hide: t('password.hide') },
    file: {
      choose: t('file.choose'),
      dropHint: t('file.dropHint'),
      remove: t('file.remove'),
      tooLarge: t('file.tooLarge'),
    },
    /** For a `FileDrop` with `paste`. */
    pasteFile: {
      choose: t('file.choose'),
      dropHint: t('file.pasteHint'),
      remove: t('file.remove'),
      tooLarge: t('file.tooLarge'),
    },
    /** Words of `Pagination` for rows `from` to `to` of `total`. */
    pagination: (from: number, to: number, total: number) => ({
      label: t('pagination.label'),
      previous: t('pagination.previous'),
      next: t('pagination.next'),
      summary: t('pagination.summary', { from, to, total }),
      page: (page: number) => t('pagination.page', { page }),
    }),
    pager: (at: number, total: number) => ({
      previous: t('pager.previous'),
      next: t('pager.next'),
      position: t('pager.position', { at, total }),
    }),
    dialog: { close: t('dialog.close') },
    copy: { copy: t('copy.copy'), copied: t('copy.copied') },
    checklist: { met: t('checklist.met'), unmet: t('checklist.unmet') },
    chart: {
      table: t('chart.table'),
      csv: t('chart.csv'),
      suppressed: t('chart.suppressed'),
      unknown: t('chart.unknown'),
    },
    maskedNip: (tail: string) => t('maskedNip', { tail }),
    trail: t('trail'),
    loading: t('loading'),
  }
}
