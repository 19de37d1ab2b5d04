import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { z } from 'zod'
import { getUiWords } from '@/app/ui-words'
import { AttributionTag } from '@/components/registry/attribution-tag'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { Banner } from '@/components/ui/banner'
import { DefinitionRows } from '@/components/ui/definition-rows'
import { Section } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Mark } from '@/components/ui/tag'
import { ACTIONS } from '@/lib/doors/doors'
import { enterPage } from '@/lib/doors/enter-page'
import { mayEnter } from '@/lib/doors/may-enter'
import { formatDay, formatInstant } from '@/lib/messages/format'
import type { Day } from '@/lib/platform/day'
import { findDeployment } from '@/lib/platform/find-deployment'
import { findAccount } from '@/lib/registry/find-account'
import { AttributeForm } from './attribute-form'
import { ProofList } from './proof-list'
import { RenameForm } from './rename-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts'))('detail.about') }
}

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function AccountPage({ params, searchParams }: Props) {
  const actor = await enterPage('/accounts/[id]')
  const { id } = await params
  const account = z.uuid().safeParse(id).success ? await findAccount(actor, id) : null
  if (!account) notFound()
  const [t, registry, ui, locale, { zone }] = [
    await getTranslations('accounts'),
    await getTranslations('registry'),
    await getUiWords(),
    await getLocale(),
    await findDeployment(),
  ]
  const day = (value: Day | null) => (value ? formatDay(value, locale) : t('detail.unknownDay'))
  const originKey = `origins.${account.origin}` as 'origins.other'
  const origin = t.has(originKey) ? t(originKey) : t('origins.other')
  const mayAttribute = mayEnter(actor, ACTIONS.attributeAccount) && account.holder !== null
  const mayRename = mayEnter(actor, ACTIONS.renameAccount)
  const query = await searchParams
  const saved = (['attribute', 'rename'] as const).find((one) => one === query.saved)
  return (
    <>
      <PageBar
        title={<span translate="no">@{account.handle}</span>}
        trail={[{ href: '/accounts', label: t('title') }]}
        trailLabel={ui.trail}
        meta={<Mark>{registry('detail.confidential')}</Mark>}
      />
      <PageBody
        banner={saved ? <Banner kind="success">{t(`${saved}.saved`)}</Banner> : undefined}
        {...(mayAttribute || mayRename
          ? {
              aside: (
                <>
                  {mayAttribute && <AttributeForm key={account.version} account={account} />}
                  {mayRename && <RenameForm key={`rename-${account.version}`} account={account} />}
                </>
              ),
            }
          : {})}
      >
        <Section id="about" title={t('detail.about')}>
          <DefinitionRows
            wide
            rows={[
              {
                key: 'level',
                label: t('detail.level'),
                value: <AttributionTag attribution={account.attribution} />,
                note: t(`meaning.${account.attribution as 'disputed'}`),
              },
              {
                key: 'holder',
                label: t('detail.holder'),
                value: account.holder ? (
                  <Link href={`/registry/${account.holder.id}`}>{account.holder.name}</Link>
                ) : (
                  t('nobody')
                ),
                ...(account.holder ? { note: account.holder.unit } : {}),
              },
              { key: 'platform', label: t('detail.platform'), value: t(`platforms.${account.platform as 'x'}`) },
              {
                key: 'url',
                label: t('detail.url'),
                value: <span className="handle break-all">{account.url ?? t('detail.none')}</span>,
              },
              {
                key: 'stableId',
                label: t('detail.stableId'),
                value: <span className="handle break-all">{account.stableId ?? t('detail.none')}</span>,
              },
              {
                key: 'origin',
                label: t('detail.origin'),
                value: t('detail.originAt', { origin, when: formatInstant(account.createdAt, locale, zone) }),
              },
            ]}
          />
        </Section>
        <ProofList proofs={account.proofs} zone={zone} />
        <Section id="handles" title={t('detail.handles')}>
          {account.handles.length === 0 ? (
            <p className="py-2 text-tinta-2">{t('detail.noHandles')}</p>
          ) : (
            <DefinitionRows
              wide
              rows={account.handles.map((handle) => ({
                key: handle.id,
                label: <span className="handle break-all">@{handle.handle}</span>,
                value: t('detail.period', { from: day(handle.from), to: day(handle.to) }),
              }))}
            />
          )}
        </Section>
      </PageBody>
    </>
  )
}
