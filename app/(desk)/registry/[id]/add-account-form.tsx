import { getTranslations } from '@/lib/messages/translations'
import { getUiWords } from '@/app/ui-words'
import { Button } from '@/components/ui/button'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/heading'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { SOCIAL_PLATFORMS } from '@/lib/registry/social-platform'
import { addAccount } from './actions'

/** Registers an account for this person; whose it is remains unproven until a proof is recorded on its page. */
export async function AddAccountForm({ employeeId }: { employeeId: string }) {
  const [t, ui] = [await getTranslations('registry'), await getUiWords()]
  return (
    <Section id="add-account" title={t('detail.addAccount')} spaced>
      <Form action={addAccount} words={ui.form}>
        <input type="hidden" name="employeeId" value={employeeId} />
        <Select
          name="platform"
          label={t('detail.platform')}
          empty={ui.choose}
          options={SOCIAL_PLATFORMS.map((value) => ({ value, label: t(`platforms.${value}`) }))}
        />
        <TextInput
          name="reference"
          label={t('detail.reference')}
          hint={t('detail.referenceHint')}
          autoComplete="off"
          translate="no"
        />
        <p className="text-sm text-tinta-2">{t('detail.addHint')}</p>
        <div>
          <Button look="primary">{t('detail.addAccount')}</Button>
        </div>
      </Form>
    </Section>
  )
}
