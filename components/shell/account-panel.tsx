import { ActionLink } from '../ui/link'
import { buttonClass } from '../ui/button-look'

type PlainAction = (data: FormData) => Promise<void>

export type AccountProps = {
  name: string
  /** Roles and unit in words. */
  role: string
  locale: string
  locales: { value: string; label: string }[]
  theme: string
  themes: { value: string; label: string }[]
  /** Each gets one field: `locale`, or `theme` (`system`, `light`, `dark`). Sign-out gets none. */
  actions: { locale: PlainAction; theme: PlainAction; signOut: PlainAction }
  links?: { href: string; label: string }[]
  words: { menu: string; language: string; theme: string; signOut: string }
}

/** Who I am, language, theme, sign out: plain forms, so that they work without JavaScript. */
export function AccountPanel({ name, role, locale, locales, theme, themes, actions, links = [], words }: AccountProps) {
  return (
    <div className="grid gap-3">
      <p>
        <b>{name}</b>
        <span className="block text-sm text-tinta-2">{role}</span>
      </p>
      <Switch
        label={words.language}
        name="locale"
        value={locale}
        options={locales}
        action={actions.locale}
        lang
        showLabel
      />
      <Switch label={words.theme} name="theme" value={theme} options={themes} action={actions.theme} showLabel />
      {links.length > 0 && (
        <ul>
          {links.map((link) => (
            <li key={link.href}>
              <ActionLink href={link.href}>{link.label}</ActionLink>
            </li>
          ))}
        </ul>
      )}
      <form action={actions.signOut}>
        <button type="submit" className={buttonClass({ wide: true })}>
          {words.signOut}
        </button>
      </form>
    </div>
  )
}

/** A row of buttons of which the present one is marked; each posts its own value. */
export function Switch({
  label,
  name,
  value,
  options,
  action,
  lang,
  showLabel,
}: {
  label: string
  name: string
  value: string
  options: { value: string; label: string }[]
  action: PlainAction
  /** The values are language codes: mark the words with them. */
  lang?: boolean
  /** Print the label above; it always names the group. */
  showLabel?: boolean
}) {
  return (
    <form action={action}>
      {showLabel && <p className="text-xs text-tinta-3">{label}</p>}
      <div role="group" aria-label={label} className="flex flex-wrap gap-x-4">
        {options.map((option) => (
          <button
            key={option.value}
            type="submit"
            name={name}
            value={option.value}
            aria-pressed={option.value === value}
            lang={lang ? option.value : undefined}
            className="inline-flex target items-center border-b-2 border-transparent text-nila underline aria-pressed:border-nila aria-pressed:font-semibold aria-pressed:text-tinta aria-pressed:no-underline"
          >
            {option.label}
          </button>
        ))}
      </div>
    </form>
  )
}
