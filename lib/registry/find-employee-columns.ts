import { problem, type Problem } from '@/lib/intake/table/problem'

import { readPlatformName, type SocialPlatform } from './social-platform'

export type EmployeeField = 'number' | 'name' | 'kind' | 'position' | 'bucket' | 'rank' | 'unit' | 'accounts'

/** Where each field stands in the file (0-based), and which platform a column of accounts is for (null: addresses of any). */
export type EmployeeColumns = {
  at: Partial<Record<Exclude<EmployeeField, 'accounts'>, number>>
  accounts: { index: number; platform: SocialPlatform | null }[]
  unknown: string[]
}

/** Header words as offices write them, without blanks and signs. */
const HEADERS: Record<Exclude<EmployeeField, 'accounts'>, string> = {
  number:
    'nip nipbaru nippegawai nippns nipnippppk nipni nipnipppk nippppk nipppk nipasn ninip nopegawai nomorindukpegawai nomorinduk nomornip nipnomorindukpegawai nonip ni nipnik employeenumber niplama nipbarulama',
  name: 'nama namalengkap namapegawai namaasn namapns namagelar namadangelar namalengkapdangelar namalengkapdengangelar namalengkapgelar namapegawaiasn name fullname',
  kind: 'jenis jenisasn jenispegawai jeniskepegawaian statuspegawai statuskepegawaian statusasn kedudukanpegawai kategoripegawai pnspppk kind',
  position: 'jabatan namajabatan jabatanterakhir jabatansaatini jabatansekarang position jobtitle',
  bucket: 'kelompokjabatan jenisjabatan kategorijabatan rumpunjabatan tingkatjabatan bucket positionbucket',
  rank: 'golongan gol golonganruang golru golruang pangkat pangkatgol pangkatgolongan pangkatgolonganruang pangkatgolru golpangkat rank',
  unit: 'unit unitkerja kodeunit kodeunitkerja kodeopd opd namaopd perangkatdaerah skpd instansi unitorganisasi unor satuankerja satker namaunit namaunitkerja tempattugas tempatkerja unitcode',
}

const ACCOUNT_WORDS =
  /^(akun|username|user|nama(akun|pengguna)?|link|tautan|url|id|alamat|profil|media ?sosial|medsos|sosmed)*/

function fold(header: string): string {
  return header
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[^a-z0-9]/g, '')
}

function findField(key: string): Exclude<EmployeeField, 'accounts'> | null {
  for (const [field, words] of Object.entries(HEADERS))
    if (words.split(' ').includes(key)) return field as Exclude<EmployeeField, 'accounts'>
  return null
}

/**
 * Finds the columns of a registry file by loosely written Indonesian headers. Number, name and unit must be there; a field
 * found twice is refused, because nobody can know which one is meant.
 */
export function findEmployeeColumns(
  header: readonly string[],
): { ok: true; columns: EmployeeColumns } | { ok: false; problem: Problem } {
  const columns: EmployeeColumns = { at: {}, accounts: [], unknown: [] }
  for (const [index, name] of header.entries()) {
    const key = fold(name)
    if (key === '' || key === 'no' || key === 'nomor' || key === 'nourut') continue
    const field = findField(key)
    if (field) {
      if (columns.at[field] !== undefined)
        return { ok: false, problem: problem('columns.duplicate', { first: header[columns.at[field]]!, second: name }) }
      columns.at[field] = index
      continue
    }
    const rest = key.replace(ACCOUNT_WORDS, '')
    const platform = rest === '' ? null : readPlatformName(rest)
    if (
      platform !== null ||
      /^(akun|akunmedsos|akunmediasosial|mediasosial|medsos|sosmed|tautanakun|linkakun)$/.test(key)
    )
      columns.accounts.push({ index, platform })
    else columns.unknown.push(name)
  }
  const missing = (['number', 'name', 'unit'] as const).filter((field) => columns.at[field] === undefined)
  if (missing.length > 0)
    return { ok: false, problem: problem('columns.missing', { columns: missing.join(', '), found: header.join(', ') }) }
  return { ok: true, columns }
}

/** The header of the template that people download; `findEmployeeColumns` understands every word of it. */
export const EMPLOYEE_TEMPLATE_HEADER = [
  'nip',
  'nama',
  'jenis',
  'jabatan',
  'kelompok_jabatan',
  'golongan',
  'unit_kerja',
  'instagram',
  'facebook',
  'tiktok',
  'x',
  'youtube',
  'threads',
] as const
