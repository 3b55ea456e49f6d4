import { memorySchema, type Memory } from '@/scenario/schema'
import { evaluationOf } from '@/results/evaluate'
import { useApp } from '@/state/use-app'
import { formatNumber } from '@/lib/format'
import { useMessages } from '@/ui/messages'
import { NumberRow } from './number-row'
import { type Part } from './part'
import { Caption } from './section'
import { UNITS } from './unit'
import { usePart } from './use-part'

/** What the model needs of the GPUs' memory, and what they have. */
export function MemoryForm(props: { part: Part<Memory>; memory: Memory; capacityId: string }) {
  const { fields, screen } = useMessages()
  const words = fields.memory
  const part = usePart(props.part, props.memory, memorySchema)
  return (
    <>
      <Caption>{screen.inputs.captions.model}</Caption>
      <NumberRow part={part} name="parametersBillion" label={words.parametersBillion} unit={UNITS.billions} />
      <NumberRow part={part} name="bytesPerWeight" label={words.bytesPerWeight} unit={UNITS.bytes} />
      <NumberRow part={part} name="concurrentRequests" label={words.concurrentRequests} unit={UNITS.none} />
      <NumberRow part={part} name="contextTokens" label={words.contextTokens} unit={UNITS.tokens} />
      <NumberRow part={part} name="gpuMemoryGb" label={words.gpuMemoryGb} unit={UNITS.gigabytes} />
      <Shortfall capacityId={props.capacityId} />
    </>
  )
}

/** How much memory is missing, as a bar: what is there, then what is not. */
function Shortfall({ capacityId }: { capacityId: string }) {
  const { locale, fields } = useMessages()
  const scenario = useApp((state) => state.scenario)
  const words = fields.memory
  const misfit = evaluationOf(scenario).strategies.find(
    (result, index) => !result.possible && scenario.strategies[index]?.capacity === capacityId,
  )
  if (misfit === undefined || misfit.possible) return null
  const { neededGb, availableGb } = misfit
  const there = (100 * availableGb) / neededGb
  return (
    <div className="shortfall">
      <p>
        <strong>{words.short(formatNumber(neededGb - availableGb, locale, 0))}</strong>
        <span>{words.needs(formatNumber(neededGb, locale, 0))}</span>
      </p>
      <svg width="100%" height="14" aria-hidden="true">
        <rect width={`${there}%`} height="14" className="shortfall-there" />
        <rect x={`${there}%`} width={`${100 - there}%`} height="14" className="shortfall-missing" />
      </svg>
      <p className="field-note">{words.there(formatNumber(availableGb, locale, 0))}</p>
    </div>
  )
}
