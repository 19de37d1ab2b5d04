import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from '@/lib/messages/translations'
import { LetterPaper } from '@/components/documents/letter-paper'
import { PrintButton } from '@/components/documents/print-button'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { PrintSheet } from '@/components/shell/print-sheet'
import { Banner } from '@/components/ui/banner'
import { DefinitionRows } from '@/components/ui/definition-rows'
import { getDocument } from '@/lib/documents/get-document'
import { enterPage } from '@/lib/doors/enter-page'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { openCaseFile } from '../../open-case-file'

type Props = { params: Promise<{ id: string; documentId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cases.documents')
  return { title: t('title') }
}

async function openDocument(actor: Person, id: string, documentId: string) {
  try {
    return await getDocument(actor, id, documentId)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'notFound') notFound()
    throw error
  }
}

export default async function DocumentPage({ params }: Props) {
  const actor = await enterPage('/cases/[id]/documents/[documentId]')
  const { id, documentId } = await params
  const { file } = await openCaseFile(actor, id, 'document')
  // A paper names the person; who may still assess blindly does not get to read it.
  if (file.isBlind) notFound()
  const paper = await openDocument(actor, id, documentId)
  const t = await getTranslations('documents')
  const cases = await getTranslations('cases')
  const { letter } = paper
  const unverified = letter?.bases.filter((basis) => !basis.isVerified).map((basis) => basis.code) ?? []
  return (
    <>
      <PageBar
        title={t('title', { number: paper.number })}
        trail={[
          { href: '/cases', label: cases('title') },
          { href: `/cases/${id}`, label: file.number },
        ]}
        trailLabel={cases('trail')}
        action={<PrintButton label={t('print')} />}
      />
      <PageBody>
        <div className="mx-auto max-w-[210mm] print:hidden">
          {!paper.isIntact && <Banner kind="error">{t('hashBroken')}</Banner>}
          <DefinitionRows
            wide
            rows={[
              {
                key: 'kind',
                label: t('issued'),
                value: t(`kinds.${paper.kind}` as 'kinds.decision'),
                note: t('fixed'),
              },
              {
                key: 'hash',
                label: t('hash'),
                value: <span className="handle text-xs break-all">{paper.sha256}</span>,
                note: paper.isIntact ? t('hashFits') : t('hashBroken'),
              },
              ...(unverified.length > 0
                ? [
                    {
                      key: 'bases',
                      label: t('onScreen'),
                      value: t('unverified', { codes: unverified.join(', ') }),
                    },
                  ]
                : []),
            ]}
          />
        </div>
        {letter ? (
          <PrintSheet
            mark="rahasia"
            letterhead={
              <div lang="id">
                <p className="font-semibold uppercase">{letter.letterhead.government}</p>
                <p className="text-lg font-bold uppercase">{letter.letterhead.office}</p>
                <p className="text-sm">{letter.letterhead.address}</p>
              </div>
            }
          >
            <LetterPaper letter={letter} />
          </PrintSheet>
        ) : (
          <Banner kind="notice">{t('unreadable')}</Banner>
        )}
      </PageBody>
    </>
  )
}
