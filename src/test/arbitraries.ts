import type * as fc from 'fast-check'
import type { Scenario } from '@/scenario/schema'
import { connected } from './connected'
import { plausibleDraft } from './plausible-draft'

/** Scenarios that could be somebody's, for laws of the model: every kind of every union, magnitudes of real deployments. */
export const anyScenario: fc.Arbitrary<Scenario> = plausibleDraft.map(connected)
