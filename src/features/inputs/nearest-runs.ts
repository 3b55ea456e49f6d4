import { MEASURED_SYSTEMS, type MeasuredRun, type MeasuredSystem } from '@/catalog/measured-speeds'
import { OPEN_MODELS } from '@/catalog/open-models'
import type { Capacity, Workload } from '@/scenario/schema'

export type Suggestion = { id: string; system: MeasuredSystem; run: MeasuredRun; modelName: string }

const MOST = 3
/** Two sizes of a model that round to the same name are the same model, in billions of parameters. */
const SAME_SIZE = 0.5

/** Runs on as many GPUs as a replica has, of the model in its memory where one is known, nearest in mix first. */
export function nearestRuns(capacity: Capacity, workload: Workload): Suggestion[] {
  const systems: [string, MeasuredSystem][] = Object.entries(MEASURED_SYSTEMS)
  return systems
    .filter(([, { gpus, model }]) => gpus === capacity.gpusPerReplica && isModelOf(capacity, model))
    .flatMap(([id, system]) =>
      system.runs.map((run) => ({ id, system, run, modelName: OPEN_MODELS[system.model].name })),
    )
    .toSorted((a, b) => distance(a.run, workload) - distance(b.run, workload))
    .slice(0, MOST)
}

function isModelOf({ memory }: Capacity, model: keyof typeof OPEN_MODELS): boolean {
  if (memory === null) return true
  return Math.abs(OPEN_MODELS[model].parametersBillion - memory.parametersBillion) < SAME_SIZE
}

/** How far two mixes are apart, by ratio: twice as long is as far as half as long. */
function distance(run: MeasuredRun, workload: Workload): number {
  const apart = (a: number, b: number) => Math.abs(Math.log(Math.max(a, 1) / Math.max(b, 1)))
  return (
    apart(run.inputTokens, workload.inputTokensPerRequest * workload.inputTokenRatio) +
    apart(run.outputTokens, workload.outputTokensPerRequest * workload.outputTokenRatio)
  )
}
