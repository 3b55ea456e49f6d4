import type * as fc from 'fast-check'
import type { Scenario } from '@/scenario/schema'
import { connected } from './connected'
import { plausibleDraft } from './plausible-draft'
import { wildDraft } from './wild-draft'

/** Scenarios that could be somebody's, for laws of the model: every kind of every union, magnitudes of real deployments. */
export const anyScenario: fc.Arbitrary<Scenario> = plausibleDraft.map(connected)

/** Whatever the schema allows, however absurd: for what must hold of any scenario, such as links and files. */
export const anyWildScenario: fc.Arbitrary<Scenario> = wildDraft('any').map(connected)

/** The largest that the schema allows: all limits met, nothing left out, nothing round. */
export const anyLargestScenario: fc.Arbitrary<Scenario> = wildDraft('full').map(connected)
