import { memorySchema, type Capacity, type Memory } from '@/scenario/schema'
import { evaluationOf } from '@/results/evaluate'
import { useApp } from '@/state/use-app'
import { formatNumber } from '@/lib/format'
import { useMessages } from '@/ui/messages'
import { NumberRow } from './number-row'
import { usualMemory } from './beginnings'
import { capacityPart, member, switchedOn, type Part } from './part'
import { OpenModelPick } from './picks'
import { Caption, More } from './section'
import { SwitchRow } from './switch-row'
import { UNITS } from './unit'
import { usePart } from './use-part'

/** Whether the model's memory is known; where it is not, the model is taken to fit. */
export function MemoryChoice({ capacity }: { capacity: Capacity }) {
  const { fields, screen } = useMessages()
  const part = member(capacityPart(capacity.id), 'memory')
  return (
    <>
      <Caption>{screen.inputs.captions.model}</Caption>
      <SwitchRow part={part} label={fields.capacity.fits} beginning={() => usualMemory(capacity)} />
      {capacity.memory !== null && (
        <MemoryForm part={switchedOn(part)} memory={capacity.memory} capacityId={capacity.id} />
      )}
    </>
  )
}

/** What the model needs of the GPUs' memory, and what they have. */
function MemoryForm(props: { part: Part<Memory>; memory: Memory; capacityId: string }) {
  const words = useMessages().fields.memory
  const part = usePart(props.part, props.memory, memorySchema)
  return (
    <>
      <OpenModelPick part={props.part} />
      <NumberRow part={part} name="parametersBillion" label={words.parametersBillion} unit={UNITS.billions} />
      <NumberRow part={part} name="bytesPerWeight" label={words.bytesPerWeight} unit={UNITS.bytes} />
      <NumberRow part={part} name="concurrentRequests" label={words.concurrentRequests} unit={UNITS.none} />
      <NumberRow part={part} name="contextTokens" label={words.contextTokens} unit={UNITS.tokens} />
      <NumberRow part={part} name="gpuMemoryGb" label={words.gpuMemoryGb} unit={UNITS.gigabytes} />
      <More count={5} what={words.more}>
        <NumberRow part={part} name="layers" label={words.layers} unit={UNITS.none} />
        <NumberRow part={part} name="kvHeads" label={words.kvHeads} unit={UNITS.none} />
        <NumberRow part={part} name="headDimension" label={words.headDimension} unit={UNITS.none} />
        <NumberRow part={part} name="bytesPerKvValue" label={words.bytesPerKvValue} unit={UNITS.bytes} />
        <NumberRow part={part} name="usableMemoryShare" label={words.usableMemoryShare} unit={UNITS.percent} />
      </More>
      <Shortfall capacityId={props.capacityId} />
    </>
  )
}

/** How much memory is missing, as a bar: what is there, then what is not. */
function Shortfall({ capacityId }: { capacityId: string }) {
  const { locale, fields } = useMessages()
  const words = fields.memory
  const scenario = useApp((state) => state.scenario)
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
