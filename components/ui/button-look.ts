export type ButtonLook = {
  look?: 'primary' | 'default' | 'danger' | 'quiet'
  size?: 'sm' | 'md' | 'lg'
  /** Full width of its column. */
  wide?: boolean
}

const looks = {
  primary: 'border-nila-isi bg-nila-isi text-on-nila hover:border-tinta hover:bg-tinta hover:text-kertas',
  default: 'border-garis-kuat bg-surface text-tinta hover:bg-surface-2',
  danger: 'border-danger-isi bg-danger-isi text-on-nila hover:border-tinta hover:bg-tinta hover:text-kertas',
  quiet: 'border-transparent bg-transparent text-nila underline underline-offset-3 hover:text-tinta',
} as const
const sizes = {
  sm: 'min-h-8 px-2.5 text-sm max-md:min-h-11',
  md: 'min-h-9 px-3.5 max-md:min-h-11',
  lg: 'min-h-11 px-5 max-md:min-h-12',
} as const

/** Classes of buttons and of links that look like buttons. */
export function buttonClass({ look = 'default', size = 'md', wide = false }: ButtonLook): string {
  const shape =
    'inline-flex items-center justify-center gap-2 rounded-sm border py-1 text-center font-semibold no-underline aria-disabled:opacity-60 disabled:border-garis disabled:bg-surface-2 disabled:text-tinta-3 disabled:hover:text-tinta-3'
  return `${shape} ${looks[look]} ${sizes[size]} ${wide ? 'w-full' : ''}`
}
