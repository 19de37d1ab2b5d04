import type { NonWorkingDayRow, NonWorkingKind } from '@/lib/rulebook/rows'
import { UNVERIFIED } from './unverified'

const occasions = {
  newYearsDay: ['Tahun Baru Masehi', 'New Year’s Day'],
  ascensionOfTheProphet: ['Isra Mikraj', 'Ascension of the Prophet'],
  lunarNewYear: ['Tahun Baru Imlek', 'Lunar New Year'],
  generalElectionDay: ['Pemungutan suara Pemilu', 'General election day'],
  nyepiDayOfSilence: ['Nyepi', 'Nyepi, Day of Silence'],
  goodFriday: ['Jumat Agung', 'Good Friday'],
  easterSunday: ['Paskah', 'Easter Sunday'],
  eidAlFitr: ['Idulfitri', 'Eid al-Fitr'],
  labourDay: ['Hari Buruh', 'Labour Day'],
  ascensionDay: ['Kenaikan Yesus Kristus', 'Ascension Day'],
  vesak: ['Waisak', 'Vesak'],
  pancasilaDay: ['Hari Lahir Pancasila', 'Pancasila Day'],
  eidAlAdha: ['Iduladha', 'Eid al-Adha'],
  islamicNewYear: ['Tahun Baru Hijriah', 'Islamic New Year'],
  independenceDay: ['Hari Kemerdekaan', 'Independence Day'],
  birthdayOfTheProphet: ['Maulid Nabi', 'Birthday of the Prophet'],
  regionalElectionDay: ['Pemungutan suara Pilkada', 'Regional election day'],
  christmas: ['Natal', 'Christmas'],
} as const

type Entry = readonly [day: string, kind: NonWorkingKind, occasion: keyof typeof occasions, fewSources?: true]

const announced: readonly Entry[] = [
  ['2024-01-01', 'national_holiday', 'newYearsDay'],
  ['2024-02-08', 'national_holiday', 'ascensionOfTheProphet'],
  ['2024-02-09', 'collective_leave', 'lunarNewYear'],
  ['2024-02-10', 'national_holiday', 'lunarNewYear'],
  ['2024-02-14', 'election_day', 'generalElectionDay', true],
  ['2024-03-11', 'national_holiday', 'nyepiDayOfSilence'],
  ['2024-03-12', 'collective_leave', 'nyepiDayOfSilence'],
  ['2024-03-29', 'national_holiday', 'goodFriday'],
  ['2024-03-31', 'national_holiday', 'easterSunday'],
  ['2024-04-08', 'collective_leave', 'eidAlFitr'],
  ['2024-04-09', 'collective_leave', 'eidAlFitr'],
  ['2024-04-10', 'national_holiday', 'eidAlFitr'],
  ['2024-04-11', 'national_holiday', 'eidAlFitr'],
  ['2024-04-12', 'collective_leave', 'eidAlFitr'],
  ['2024-04-15', 'collective_leave', 'eidAlFitr'],
  ['2024-05-01', 'national_holiday', 'labourDay'],
  ['2024-05-09', 'national_holiday', 'ascensionDay'],
  ['2024-05-10', 'collective_leave', 'ascensionDay'],
  ['2024-05-23', 'national_holiday', 'vesak'],
  ['2024-05-24', 'collective_leave', 'vesak'],
  ['2024-06-01', 'national_holiday', 'pancasilaDay'],
  ['2024-06-17', 'national_holiday', 'eidAlAdha'],
  ['2024-06-18', 'collective_leave', 'eidAlAdha', true],
  ['2024-07-07', 'national_holiday', 'islamicNewYear'],
  ['2024-08-17', 'national_holiday', 'independenceDay'],
  ['2024-09-16', 'national_holiday', 'birthdayOfTheProphet'],
  ['2024-11-27', 'election_day', 'regionalElectionDay', true],
  ['2024-12-25', 'national_holiday', 'christmas'],
  ['2024-12-26', 'collective_leave', 'christmas'],
  ['2025-01-01', 'national_holiday', 'newYearsDay'],
  ['2025-01-27', 'national_holiday', 'ascensionOfTheProphet'],
  ['2025-01-28', 'collective_leave', 'lunarNewYear'],
  ['2025-01-29', 'national_holiday', 'lunarNewYear'],
  ['2025-03-28', 'collective_leave', 'nyepiDayOfSilence'],
  ['2025-03-29', 'national_holiday', 'nyepiDayOfSilence'],
  ['2025-03-31', 'national_holiday', 'eidAlFitr'],
  ['2025-04-01', 'national_holiday', 'eidAlFitr'],
  ['2025-04-02', 'collective_leave', 'eidAlFitr'],
  ['2025-04-03', 'collective_leave', 'eidAlFitr'],
  ['2025-04-04', 'collective_leave', 'eidAlFitr'],
  ['2025-04-07', 'collective_leave', 'eidAlFitr'],
  ['2025-04-18', 'national_holiday', 'goodFriday'],
  ['2025-04-20', 'national_holiday', 'easterSunday'],
  ['2025-05-01', 'national_holiday', 'labourDay'],
  ['2025-05-12', 'national_holiday', 'vesak'],
  ['2025-05-13', 'collective_leave', 'vesak'],
  ['2025-05-29', 'national_holiday', 'ascensionDay'],
  ['2025-05-30', 'collective_leave', 'ascensionDay'],
  ['2025-06-01', 'national_holiday', 'pancasilaDay'],
  ['2025-06-06', 'national_holiday', 'eidAlAdha'],
  ['2025-06-09', 'collective_leave', 'eidAlAdha'],
  ['2025-06-27', 'national_holiday', 'islamicNewYear'],
  ['2025-08-17', 'national_holiday', 'independenceDay'],
  ['2025-08-18', 'collective_leave', 'independenceDay', true],
  ['2025-09-05', 'national_holiday', 'birthdayOfTheProphet'],
  ['2025-12-25', 'national_holiday', 'christmas'],
  ['2025-12-26', 'collective_leave', 'christmas'],
  ['2026-01-01', 'national_holiday', 'newYearsDay'],
  ['2026-01-16', 'national_holiday', 'ascensionOfTheProphet'],
  ['2026-02-16', 'collective_leave', 'lunarNewYear', true],
  ['2026-02-17', 'national_holiday', 'lunarNewYear'],
  ['2026-03-18', 'collective_leave', 'nyepiDayOfSilence'],
  ['2026-03-19', 'national_holiday', 'nyepiDayOfSilence'],
  ['2026-03-20', 'collective_leave', 'eidAlFitr'],
  ['2026-03-21', 'national_holiday', 'eidAlFitr'],
  ['2026-03-22', 'national_holiday', 'eidAlFitr'],
  ['2026-03-23', 'collective_leave', 'eidAlFitr'],
  ['2026-03-24', 'collective_leave', 'eidAlFitr'],
  ['2026-04-03', 'national_holiday', 'goodFriday'],
  ['2026-04-05', 'national_holiday', 'easterSunday'],
  ['2026-05-01', 'national_holiday', 'labourDay'],
  ['2026-05-14', 'national_holiday', 'ascensionDay'],
  ['2026-05-15', 'collective_leave', 'ascensionDay'],
  ['2026-05-27', 'national_holiday', 'eidAlAdha'],
  ['2026-05-28', 'collective_leave', 'eidAlAdha'],
  ['2026-05-31', 'national_holiday', 'vesak'],
  ['2026-06-01', 'national_holiday', 'pancasilaDay'],
  ['2026-06-16', 'national_holiday', 'islamicNewYear'],
  ['2026-08-17', 'national_holiday', 'independenceDay'],
  ['2026-08-25', 'national_holiday', 'birthdayOfTheProphet'],
  ['2026-12-24', 'collective_leave', 'christmas'],
  ['2026-12-25', 'national_holiday', 'christmas'],
]

/** Fixed dates only: feasts that move and collective leave of 2027 wait for the decree. */
const expected: readonly Entry[] = [
  ['2027-01-01', 'national_holiday', 'newYearsDay'],
  ['2027-05-01', 'national_holiday', 'labourDay'],
  ['2027-06-01', 'national_holiday', 'pancasilaDay'],
  ['2027-08-17', 'national_holiday', 'independenceDay'],
  ['2027-12-25', 'national_holiday', 'christmas'],
]

function toRow([day, kind, occasion, fewSources]: Entry, status: NonWorkingDayRow['status']): NonWorkingDayRow {
  const [nameId, nameEn] = occasions[occasion]
  const isLeave = kind === 'collective_leave'
  const isExpected = status === 'expected'
  return {
    ...UNVERIFIED,
    day,
    kind,
    nameId: isLeave ? `Cuti bersama ${nameId}` : nameId,
    nameEn: isLeave ? `Collective leave, ${nameEn}` : nameEn,
    status,
    source: isExpected
      ? `Tanggal tetap ${day.slice(0, 4)}, menunggu SKB 3 Menteri`
      : `SKB 3 Menteri ${day.slice(0, 4)}`,
    noteId: isExpected
      ? 'Belum diumumkan; hari libur bergerak dan cuti bersama tahun ini belum ada.'
      : fewSources
        ? 'Hanya satu sumber yang memuat; cocokkan dengan SKB 3 Menteri.'
        : '',
    noteEn: isExpected
      ? 'Not announced yet; moving feasts and collective leave of this year are missing.'
      : fewSources
        ? 'Found in one source only; compare with the decree of the three ministers.'
        : '',
  }
}

/** Days off by national decree 2024-2026, and the fixed dates of 2027. Regions add their own in the browser. */
export const nonWorkingDays: readonly NonWorkingDayRow[] = [
  ...announced.map((entry) => toRow(entry, 'announced')),
  ...expected.map((entry) => toRow(entry, 'expected')),
]
