import 'server-only'
import type { Reader } from '@/lib/platform/db'
import type { CasePerson } from './case-person'

/** Who a case is about, as papers print it: Nama, NIP, Pangkat, Jabatan, Unit kerja. */
export async function loadPerson(reader: Reader, employeeId: string): Promise<CasePerson> {
  const row = await reader.employee.findUniqueOrThrow({
    where: { id: employeeId },
    select: {
      id: true,
      name: true,
      kind: true,
      bucket: true,
      rank: true,
      position: true,
      unit: { select: { name: true } },
      numbers: { where: { isCurrent: true }, select: { number: true }, take: 1 },
    },
  })
  const { unit, numbers, ...person } = row
  return { ...person, unit: unit.name, number: numbers[0]?.number ?? '' }
}
