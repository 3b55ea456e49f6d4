import type { Capacity, Source, Workload } from '@/scenario/schema'
import { chat, ownServers, rentedGpus } from './scenarios'

/*
 * A load that fills whole units, for examples in which only the units matter: 2,628,000 requests of one second keep one
 * replica busy for the whole month (730 h × 3,600 s), and a replica is a whole server or instance of eight GPUs.
 */

/** One unit's work; n times as much needs n units. By the API it costs 2.628 × 4,000 = 10,512 USD a month. */
export const steady: Workload = { ...chat, requestsPerMonth: 2_628_000, peakToAverageRatio: 1 }

/** The work of so many units in each month, the last holding. */
export const steadyFor = (...units: number[]): Workload => ({ ...steady, growth: { kind: 'table', multiples: units } })

const wholeUnit = { gpusPerReplica: 8, targetUtilisationShare: 1 }
export const wholeServers: Capacity = { ...ownServers, ...wholeUnit }
export const wholeInstances: Capacity = { ...rentedGpus, ...wholeUnit }

/** The sources of the small scenario's capacities, to be spread with a change. */
export const ownSource = ofKind(ownServers.source, 'own')
export const alwaysOnSource = ofKind(rentedGpus.source, 'rent-always-on')

type OfKind<Kind extends Source['kind']> = Extract<Source, { kind: Kind }>

function ofKind<Kind extends Source['kind']>(source: Source, kind: Kind): OfKind<Kind> {
  const isOfKind = (any: Source): any is OfKind<Kind> => any.kind === kind
  if (!isOfKind(source)) throw new Error(`not ${kind}`)
  return source
}
