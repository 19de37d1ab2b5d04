/** The key under which a unit is found: lower case, no accents, only letters, digits and single blanks. */
export function foldUnitName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' dan ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
