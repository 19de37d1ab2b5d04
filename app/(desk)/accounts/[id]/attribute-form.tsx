import { getTranslations } from '@/lib/messages/translations'
import { getUiWords } from '@/app/ui-words'
import { ProofFiles } from '@/components/registry/proof-files'
import { Button } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/choice-group'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/heading'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import { TextInput } from '@/components/ui/text-input'
import { ATTRIBUTIONS, PROOFS_FOR } from '@/lib/registry/attribution-policy'
import { attributeAccount } from './actions'

/** Level, proof, note; a second proof for an officer's match, the superior for a confirmation. */
export async function AttributeForm({ account }: { account: { id: string; version: number } }) {
  const [t, ui] = [await getTranslations('accounts'), await getUiWords()]
  const proofs = ATTRIBUTIONS.map((level) => ({
    label: t(`attribution.${level}`),
    options: PROOFS_FOR[level].map((value) => ({ value, label: t(`proof.${value}`) })),
  })).filter((group) => group.options.length > 0)
  const seen = PROOFS_FOR.matched_by_officer.map((value) => ({ value, label: t(`proof.${value}`) }))
  return (
    <Section id="attribute" title={t('attribute.title')} spaced>
      <Form action={attributeAccount} words={ui.form}>
        <input type="hidden" name="id" value={account.id} />
        <input type="hidden" name="version" value={account.version} />
        <RadioGroup
          name="attribution"
          label={t('attribute.level')}
          options={ATTRIBUTIONS.map((value) => ({
            value,
            label: t(`attribution.${value}`),
            hint: t(`meaning.${value}`),
          }))}
        />
        <Select name="kind" label={t('attribute.kind')} empty={ui.choose} options={proofs} />
        <Textarea name="note" label={t('attribute.note')} hint={t('attribute.noteHint')} rows={3} limit={600} />
        <Select
          name="kind2"
          label={t('attribute.second')}
          optional={ui.optional}
          hint={t('attribute.secondHint')}
          empty={ui.choose}
          options={seen}
        />
        <Textarea name="note2" label={t('attribute.note')} optional={ui.optional} rows={2} limit={600} />
        <TextInput
          name="confirmedBy"
          label={t('attribute.confirmedBy')}
          optional={ui.optional}
          hint={t('attribute.confirmedByHint')}
          maxLength={200}
        />
        <ProofFiles label={t('attribute.evidence')} hint={t('attribute.evidenceHint')} />
        <div>
          <Button look="primary">{t('attribute.save')}</Button>
        </div>
      </Form>
    </Section>
  )
}
