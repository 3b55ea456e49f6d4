import { ALL_MEASURED_SYSTEMS, type ListedSystem } from '@/catalog/all-measured-speeds'
import { ALL_OPEN_MODELS } from '@/catalog/all-open-models'
import type { MeasuredRun } from '@/catalog/measured-speeds'
import type { Capacity, Workload } from '@/scenario/schema'
import { ownTokens } from './own-tokens'

export type Suggestion = { id: string; system: ListedSystem; run: MeasuredRun; modelName: string }

const MOST = 3
/** Two sizes of a model that round to the same name are the same model, in billions of parameters. */
const SAME_SIZE = 0.5

/** An output rate says nothing of another mix: ten times the input for the same answer is another speed. */
const LIKE_RATIO = 2

/**
 * Runs on as many GPUs as a replica has, of the model in its memory where one is known, and of a like ratio of input to output,
 * nearest in length first.
 */
export function nearestRuns(capacity: Capacity, workload: Workload): Suggestion[] {
  return ALL_MEASURED_SYSTEMS.filter(
    ({ gpus, model }) => gpus === capacity.gpusPerReplica && isModelOf(capacity, model),
  )
    .flatMap((system) => system.runs.map((run) => ({ id: system.id, system, run, modelName: nameOf(system.model) })))
    .filter(({ run }) => isLike(run, workload))
    .toSorted((a, b) => distance(a.run, workload) - distance(b.run, workload))
    .slice(0, MOST)
}

const modelOf = (id: string) => ALL_OPEN_MODELS.find((model) => model.id === id)
const nameOf = (id: string): string => modelOf(id)?.name ?? id

function isModelOf({ memory }: Capacity, id: string): boolean {
  if (memory === null) return true
  const size = modelOf(id)?.parametersBillion ?? null
  return size !== null && Math.abs(size - memory.parametersBillion) < SAME_SIZE
}

function isLike(run: MeasuredRun, workload: Workload): boolean {
  const { input, output } = ownTokens(workload)
  return apart(run.inputTokens / run.outputTokens, input / output) <= Math.log(LIKE_RATIO)
}

/** How far two mixes are apart, by ratio: twice as long is as far as half as long. */
function distance(run: MeasuredRun, workload: Workload): number {
  const { input, output } = ownTokens(workload)
  return apart(run.inputTokens, input) + apart(run.outputTokens, output)
}

const apart = (a: number, b: number): number => Math.abs(Math.log(a / b))
