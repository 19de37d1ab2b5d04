import { getTranslations } from '@/lib/messages/translations'
import { getUiWords } from '@/app/ui-words'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Form } from '@/components/ui/form'
import { TextInput } from '@/components/ui/text-input'
import { renameAccount } from './actions'

/** The new handle of the same account; the old one goes into its history. */
export async function RenameForm({ account }: { account: { id: string; version: number } }) {
  const [t, ui] = [await getTranslations('accounts'), await getUiWords()]
  return (
    <Disclosure summary={t('rename.title')}>
      <Form action={renameAccount} words={ui.form}>
        <input type="hidden" name="id" value={account.id} />
        <input type="hidden" name="version" value={account.version} />
        <TextInput
          name="reference"
          label={t('rename.reference')}
          hint={t('rename.hint')}
          autoComplete="off"
          translate="no"
        />
        <div>
          <Button>{t('rename.save')}</Button>
        </div>
      </Form>
    </Disclosure>
  )
}
