import type { Messages } from '@/i18n/messages'
import type { FigurePiece, Sentence } from '@/i18n/sentence'
import { NO_BREAK_SPACE } from '@/lib/characters'
import { formatNumber } from '@/lib/format'
import type { Scenario } from '@/scenario/schema'
import type { Contest, Excluded } from './contest'
import { figureId } from './figure-id'

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
  /** Names the strategy, needed and there. */
  sentence: Sentence
  /** The smallest change that helps, or that none does. */
  remedy: string
}

export function misfits({ excluded }: Contest, scenario: Scenario, messages: Messages): readonly Misfit[] {
  return excluded.map((one) => {
    const { strategyId, neededGb, availableGb, gpusPerReplica, smallestGpusPerReplica } = one.result
    const { needed, available } = memoryPieces(one, messages)
    return {
      strategyId,
      capacityId: scenario.strategies[one.index]?.capacity ?? null,
      name: one.words.label,
      neededGb,
      availableGb,
      shortGb: neededGb - availableGb,
      gpusPerReplica,
      smallestGpusPerReplica,
      sentence: messages.verdict.findings.doesNotFit(one.words, needed, gpusPerReplica, available),
      remedy:
        smallestGpusPerReplica === null
          ? messages.verdict.noneFits
          : messages.verdict.smallestThatFits(smallestGpusPerReplica),
    }
  })
}

/** What the model needs and what the GPUs offer, in as many decimals as tell them apart. */
export function memoryPieces(
  { result }: Excluded,
  messages: Messages,
): { needed: FigurePiece; available: FigurePiece } {
  const { strategyId, neededGb, availableGb } = result
  const [needed, available] = [0, 1, 2]
    .map((decimals) => [neededGb, availableGb].map((gb) => formatNumber(gb, messages.locale, decimals)))
    .find(([a, b], index) => a !== b || index === 2) ?? ['', '']
  const unit = NO_BREAK_SPACE + messages.time.gigabytes
  return {
    needed: { text: `${needed}${unit}`, figureId: figureId(strategyId, 'memoryNeeded') },
    available: { text: `${available}${unit}`, figureId: figureId(strategyId, 'memoryAvailable') },
  }
}
