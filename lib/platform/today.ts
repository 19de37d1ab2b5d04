import 'server-only'
import { now } from './clock'
import { dayOf, type Day } from './day'
import { findDeployment } from './find-deployment'

/** Today's calendar day in the zone of this deployment. */
export async function today(): Promise<Day> {
  return dayOf(now(), (await findDeployment()).zone)
}
