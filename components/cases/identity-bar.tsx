import { useTranslations } from 'next-intl'
import { Mark, Tag } from '@/components/ui/tag'
import { MaskedNumber } from '@/components/ui/masked-number'
import type { CaseFile } from '@/lib/cases/case-file'

/** Who, what, where it stands: number, person (or that the identity is hidden), stage, RAHASIA. Holds the page's h1. */
export function IdentityBar({ file }: { file: CaseFile }) {
  const t = useTranslations('cases')
  return (
    <header className="flex flex-wrap items-stretch border-b border-bingkai bg-surface page-gutter py-2 max-md:flex-col max-md:gap-1">
      <div className="flex items-baseline gap-3 pr-5 md:block md:rule-double-r">
        <span className="block text-xs leading-[1.125rem] text-tinta-3 max-md:sr-only">{t('bar.number')}</span>
        <h1 className="text-xl">{file.number}</h1>
        <span className="ml-auto md:hidden">
          <Mark>{t('bar.secret')}</Mark>
        </span>
      </div>
      <div className="min-w-0 flex-1 md:px-5">
        {file.person ? (
          <>
            <p className="text-lg leading-[1.625rem] font-semibold">
              {file.person.name} <span className="text-base font-normal text-nila">{t('bar.reported')}</span>
            </p>
            <p className="text-xs leading-[1.125rem] text-tinta-2">
              <MaskedNumber
                tail={file.person.number.slice(-4)}
                label={t('bar.numberTail', { tail: file.person.number.slice(-4) })}
              />
              {' · '}
              {[file.person.rank, file.person.position, file.person.unit].filter(Boolean).join(' · ')}
            </p>
          </>
        ) : (
          <>
            <p className="text-lg leading-[1.625rem] font-semibold">{t('bar.hidden')}</p>
            <p className="text-xs leading-[1.125rem] text-tinta-2">{t('bar.hiddenNote')}</p>
          </>
        )}
      </div>
      {file.possibleCrime && (
        <div className="self-center md:px-5">
          <Tag kind="warn">{t('bar.crime')}</Tag>
        </div>
      )}
      <div className="border-garis md:border-l md:px-5 max-md:hidden">
        <span className="block text-xs leading-[1.125rem] text-tinta-3">{t('bar.stage')}</span>
        <span className="font-semibold">{t(`stages.${file.stage}`)}</span>
      </div>
      <div className="border-garis md:border-l md:pl-5 max-md:hidden">
        <span className="block text-xs leading-[1.125rem] text-tinta-3">{t('bar.nature')}</span>
        <Mark>{t('bar.secret')}</Mark>
      </div>
    </header>
  )
}
