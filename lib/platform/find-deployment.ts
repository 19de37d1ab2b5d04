import 'server-only'
import { cache } from 'react'
import { db } from './db'

export type Deployment = {
  name: string
  shortName: string
  officeName: string
  address: string
  zone: string
  week: 5 | 6
  paper: 'A4' | 'F4'
  isDemo: boolean
}

const UNSET: Deployment = {
  name: 'Pemerintah Daerah',
  shortName: 'Daerah',
  officeName: 'Inspektorat Daerah',
  address: '',
  zone: 'Asia/Jakarta',
  week: 5,
  paper: 'A4',
  isDemo: false,
}

/** Whose Netra this is: name, zone, working week, paper. One row; neutral words until it is set. */
export const findDeployment = cache(async (): Promise<Deployment> => {
  const row = await db().deployment.findUnique({ where: { id: 1 } })
  if (!row) return UNSET
  const { name, shortName, officeName, address, zone, isDemo } = row
  return {
    name,
    shortName,
    officeName,
    address,
    zone,
    isDemo,
    week: row.week === 6 ? 6 : 5,
    paper: row.paper === 'F4' ? 'F4' : 'A4',
  }
})
