import { capacitySchema, type Capacity, type Workload } from '@/scenario/schema'
import { useMessages } from '@/ui/messages'
import { NumberRow } from './number-row'
import { MemoryForm } from './memory-form'
import { capacityPart, member, memoryPart } from './part'
import { Caption, More } from './section'
import { SourceForm } from './source-form'
import { SpeedForm } from './speed-form'
import { UNITS } from './unit'
import { usePart } from './use-part'

export function CapacityForm(props: { capacity: Capacity; workloads: readonly Workload[]; names: readonly string[] }) {
  const { capacity, workloads, names } = props
  const { fields, screen } = useMessages()
  const words = fields.capacity
  const part = usePart(capacityPart(capacity.id), capacity, capacitySchema)
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
      <SourceForm
        key={capacity.source.kind}
        part={member(capacityPart(capacity.id), 'source')}
        source={capacity.source}
      />
      <Caption>{screen.inputs.captions.speed}</Caption>
      {workloads.map((workload, index) => {
        const speed = capacity.speeds[index]
        const name = names[index] ?? workload.id
        if (speed === undefined) return null
        return (
          <SpeedForm
            key={workload.id}
            capacity={capacity}
            index={index}
            speed={speed}
            workload={workload}
            name={name}
          />
        )
      })}
      {capacity.memory !== null && (
        <MemoryForm part={memoryPart(capacity.id)} memory={capacity.memory} capacityId={capacity.id} />
      )}
      <More count={4} what={words.moreHardware}>
        <NumberRow part={part} name="spareReplicas" label={words.spareReplicas} unit={UNITS.replicas} />
        <NumberRow part={part} name="spareUnits" label={words.spareUnits} unit={UNITS.servers} />
        <NumberRow part={part} name="peakCoincidenceShare" label={words.peakCoincidenceShare} unit={UNITS.percent} />
        <Caption>{screen.inputs.captions.market}</Caption>
        <NumberRow part={part} name="speedTrendAnnual" label={words.speedTrendAnnual} unit={UNITS.percentPerYear} />
      </More>
    </>
  )
}

/** What people do and what goes with them, on one capacity. */
export function CapacityPeopleForm({ capacity, name }: { capacity: Capacity; name: string }) {
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
