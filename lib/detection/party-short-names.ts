/** Everyday names of the parties of 2024, by the folded full name the KPU prints. Names only, no colours, no order of rank. */
const SHORT_NAMES: Record<string, readonly string[]> = {
  'partai kebangkitan bangsa': ['pkb'],
  'partai gerakan indonesia raya': ['gerindra'],
  'partai demokrasi indonesia perjuangan': ['pdip', 'pdi perjuangan', 'pdi p'],
  'partai golkar': ['golkar'],
  'partai nasdem': ['nasdem'],
  'partai buruh': ['partai buruh'],
  'partai gelombang rakyat indonesia': ['partai gelora'],
  'partai keadilan sejahtera': ['pks'],
  'partai kebangkitan nusantara': ['pkn'],
  'partai hati nurani rakyat': ['hanura'],
  'partai garda republik indonesia': ['partai garuda'],
  'partai amanat nasional': ['partai amanat nasional'],
  'partai bulan bintang': ['pbb'],
  'partai demokrat': ['partai demokrat'],
  'partai solidaritas indonesia': ['psi'],
  'partai perindo': ['perindo'],
  'partai persatuan pembangunan': ['ppp'],
  'partai ummat': ['partai ummat'],
}

/** All folded names of a party; what is an ordinary word by itself (buruh, demokrat, PAN) is only taken with "partai". */
export function partyNames(printed: string): string[] {
  const full = printed
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return [full, ...(SHORT_NAMES[full] ?? [])]
}
