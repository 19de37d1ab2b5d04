import {
  AtSign,
  BarChart3,
  BookOpen,
  Building2,
  CalendarDays,
  CircleHelp,
  FileText,
  FolderOpen,
  Inbox,
  ListChecks,
  Megaphone,
  Menu,
  Scale,
  ScrollText,
  Search,
  Settings,
  ShieldCheck,
  Upload,
  UserRound,
  Users,
  Vote,
} from 'lucide-react'

const icons = {
  desk: Inbox,
  triage: ListChecks,
  cases: FolderOpen,
  agenda: CalendarDays,
  people: Users,
  person: UserRound,
  accounts: AtSign,
  elections: Vote,
  imports: Upload,
  documents: FileText,
  leadership: BarChart3,
  reminders: Megaphone,
  rules: Scale,
  audit: ScrollText,
  integrity: ShieldCheck,
  units: Building2,
  admin: Settings,
  guide: BookOpen,
  help: CircleHelp,
  search: Search,
  more: Menu,
} as const

export type IconKey = keyof typeof icons

/** An icon of the navigation; the word always stands beside it, so it is hidden from screen readers. */
export function NavIcon({ icon, size = 18 }: { icon: IconKey; size?: number }) {
  const Icon = icons[icon]
  return <Icon aria-hidden size={size} strokeWidth={1.75} className="shrink-0" />
}
