import { memo } from 'react'
import { capacitySchema, LIMITS, type Capacity, type Source } from '@/scenario/schema'
import { useApp } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { usualSource } from './beginnings'
import { ChoiceRow } from './choice-row'
import { Item } from './items'
import { kindChoice } from './kind-choice'
import { MemoryChoice } from './memory-form'
import { useCapacityName } from './names'
import { NumberRow } from './number-row'
import { capacityPart, member, type Part } from './part'
import { ServerPick } from './picks'
import { usedCapacityIds } from './relevance'
import { Caption, Group, More } from './section'
import { SourceForm } from './source-form'
import { SpeedForm } from './speed-form'
import { capacitySummary } from './summaries'
import { TextRow } from './text-row'
import { UNITS } from './unit'
import { usePart } from './use-part'
import { presetOf } from './use-preset'

export function CapacityItem({ id, isNew }: { id: string; isNew: boolean }) {
  const messages = useMessages()
  const name = useCapacityName(id)
  const capacity = useApp((state) => capacityPart(id).read(state.scenario))
  const used = useApp((state) => usedCapacityIds(state.scenario).has(id))
  if (capacity === undefined) return null
  return (
    <Item list="capacities" id={id} name={name} summary={capacitySummary(capacity, messages)} isNew={isNew}>
      {used ? (
        <CapacityForm capacity={capacity} name={name} />
      ) : (
        <p className="input-note">{messages.fields.capacity.unused}</p>
      )}
    </Item>
  )
}

const CapacityForm = memo(function CapacityForm({ capacity, name }: { capacity: Capacity; name: string }) {
  const { fields, screen } = useMessages()
  const words = fields.capacity
  const whole = capacityPart(capacity.id)
  const part = usePart(whole, capacity, capacitySchema)
  const workloads = useApp((state) => state.scenario.workloads)
  const byTheSecond = capacity.source.kind === 'rent-scale-to-zero'
  const several = workloads.length > 1
  return (
    <>
      <Caption>{screen.inputs.captions.choice}</Caption>
      <NumberRow part={part} name="gpusPerReplica" label={words.gpusPerReplica} unit={UNITS.gpus} />
      <NumberRow
        part={part}
        name="targetUtilisationShare"
        label={words.targetUtilisationShare}
        unit={UNITS.percent}
        help={words.utilisationHelp}
      />
      <SourceChoice capacity={capacity} part={member(whole, 'source')} />
      <ServerPick capacity={capacity} />
      <SourceForm key={capacity.source.kind} part={member(whole, 'source')} source={capacity.source} />
      <Caption>{screen.inputs.captions.speed}</Caption>
      {workloads.map((workload) => (
        <SpeedForm key={workload.id} capacity={capacity} workload={workload} />
      ))}
      <MemoryChoice capacity={capacity} />
      <More count={3 + Number(!byTheSecond) + Number(several)} what={words.moreHardware}>
        <TextRow part={member(whole, 'name')} label={fields.list.name} placeholder={name} longest={LIMITS.nameLength} />
        <NumberRow part={part} name="spareReplicas" label={words.spareReplicas} unit={UNITS.replicas} />
        {!byTheSecond && <NumberRow part={part} name="spareUnits" label={words.spareUnits} unit={UNITS.servers} />}
        {several && (
          <NumberRow part={part} name="peakCoincidenceShare" label={words.peakCoincidenceShare} unit={UNITS.percent} />
        )}
        <Caption>{screen.inputs.captions.market}</Caption>
        <NumberRow part={part} name="speedTrendAnnual" label={words.speedTrendAnnual} unit={UNITS.percentPerYear} />
      </More>
    </>
  )
})

/** Another way to get the GPUs begins as the preset has it, or at the prices of a usual server. */
function SourceChoice({ capacity, part }: { capacity: Capacity; part: Part<Source> }) {
  const { source: words, capacity: own } = useMessages().fields
  return (
    <ChoiceRow
      choice={kindChoice(part, (scenario, kind) => {
        const preset = presetOf(scenario)
        const inPreset = preset === null ? undefined : part.read(preset)
        return inPreset?.kind === kind ? inPreset : usualSource(capacity, kind)
      })}
      label={own.sourceKind}
      options={[
        { value: 'own', label: words.own },
        { value: 'rent-always-on', label: words['rent-always-on'] },
        { value: 'rent-active-hours', label: words['rent-active-hours'] },
        { value: 'rent-scale-to-zero', label: words['rent-scale-to-zero'] },
      ]}
    />
  )
}

/** What people do and what goes with them, on one capacity. */
export function CapacityPeople({ id }: { id: string }) {
  const name = useCapacityName(id)
  const capacity = useApp((state) => capacityPart(id).read(state.scenario))
  if (capacity === undefined) return null
  return (
    <Group name={name}>
      <CapacityPeopleForm capacity={capacity} name={name} />
    </Group>
  )
}

function CapacityPeopleForm({ capacity, name }: { capacity: Capacity; name: string }) {
  const { people, capacity: words } = useMessages().fields
  const part = usePart(capacityPart(capacity.id), capacity, capacitySchema)
  return (
    <>
      <NumberRow part={part} name="staffFte" label={words.staffFte} unit={UNITS.engineers} />
      <NumberRow part={part} name="staffFtePerEightGpus" label={words.staffFtePerEightGpus} unit={UNITS.engineers} />
      <More count={6} what={people.more(name)}>
        <NumberRow part={part} name="upkeepUsdPerYear" label={words.upkeepUsdPerYear} unit={UNITS.usdPerYear} />
        <NumberRow
          part={part}
          name="securityAuditUsdPerYear"
          label={words.securityAuditUsdPerYear}
          unit={UNITS.usdPerYear}
        />
        <NumberRow
          part={part}
          name="softwareUsdPerGpuYear"
          label={words.softwareUsdPerGpuYear}
          unit={UNITS.usdPerGpuYear}
        />
        <NumberRow
          part={part}
          name="softwareTrendAnnual"
          label={words.softwareTrendAnnual}
          unit={UNITS.percentPerYear}
        />
        <NumberRow part={part} name="otherUsdPerMonth" label={words.otherUsdPerMonth} unit={UNITS.usdPerMonth} />
        <NumberRow part={part} name="availabilityShare" label={words.availabilityShare} unit={UNITS.percent} />
      </More>
    </>
  )
}
