import type { Messages } from '@/i18n/messages'
import type { Sentence } from '@/i18n/sentence'
import type { Evaluation } from '@/model/evaluation'

export type VerdictKind =
  /** Another strategy than the reference is cheapest. */
  | 'recommendation'
  /** The reference itself is cheapest. */
  | 'reference-is-cheapest'
  /** Every other strategy than one waits for a model that fits. */
  | 'does-not-fit'
  | 'nothing-possible'
  | 'no-demand'

export type Finding = {
  kind:
    | 'second-best'
    | 'tie'
    | 'present-value-decides'
    | 'value-at-horizon-decides'
    | 'touched-and-lost'
    | 'run-rate-crosses'
    | 'commitments-would-change'
    | 'still-owed'
    | 'impairment'
    | 'does-not-fit'
    | 'replica-spans-units'
    | 'never-serves-locally'
  strategyId: string
  sentence: Sentence
}

/** A strategy whose model does not fit its GPUs, in numbers. Gb are gigabytes of GPU memory of one replica. */
export type Misfit = {
  strategyId: string
  capacityId: string | null
  name: string
  neededGb: number
  availableGb: number
  shortGb: number
  gpusPerReplica: number
  /** Smallest group of GPUs of this kind that holds the model; null when none of 1, 2, 4, 8 does. */
  smallestGpusPerReplica: number | null
  sentence: Sentence
  remedy: string
}

export type Verdict = {
  kind: VerdictKind
  /** Above the sentence: "Recommendation", "No recommendation yet". */
  heading: string
  sentence: Sentence
  /** What must be said beside it, most weighty first. */
  findings: readonly Finding[]
  misfits: readonly Misfit[]
  /** Index in the scenario's order; null where nothing can be advised. */
  recommended: number | null
  /** The verdict in a line that stays in view: name, saving, payback; '' where there is none. */
  short: { name: string; saving: string; payback: string }
}

export function verdict(evaluation: Evaluation, messages: Messages): Verdict {
  throw new Error(`not written yet: ${evaluation.horizonMonths}${messages.locale}`)
}
