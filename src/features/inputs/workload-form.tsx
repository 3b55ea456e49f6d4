import { memo } from 'react'
import { LIMITS, workloadSchema, type Workload } from '@/scenario/schema'
import { useApp } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { ChoiceRow } from './choice-row'
import { GrowthCurve } from './growth-curve'
import { GrowthForm } from './growth-form'
import { Item } from './items'
import { useWorkloadName } from './names'
import { NumberRow } from './number-row'
import { member, workloadPart } from './part'
import { canBatch, countsTokens, hasDearHours, partsComplex, partsSensitive, servesLocally } from './relevance'
import { useRequestUnit } from './request-unit'
import { Caption, More } from './section'
import { workloadSummary } from './summaries'
import { TextRow } from './text-row'
import { UNITS } from './unit'
import { usePart, type PartForm } from './use-part'

export function WorkloadItem({ id, isNew }: { id: string; isNew: boolean }) {
  const messages = useMessages()
  const name = useWorkloadName(id)
  const workload = useApp((state) => workloadPart(id).read(state.scenario))
  if (workload === undefined) return null
  return (
    <Item list="workloads" id={id} name={name} summary={workloadSummary(workload, messages)} isNew={isNew}>
      <WorkloadForm workload={workload} name={name} />
    </Item>
  )
}

const WorkloadForm = memo(function WorkloadForm({ workload, name }: { workload: Workload; name: string }) {
  const { fields, screen } = useMessages()
  const words = fields.workload
  const whole = workloadPart(workload.id)
  const part = usePart(whole, workload, workloadSchema)
  const requests = useRequestUnit()
  return (
    <>
      <Caption>{screen.inputs.captions.traffic}</Caption>
      <NumberRow
        part={part}
        name="requestsPerMonth"
        label={words.requestsPerMonth}
        unit={requests.unit}
        switchable={requests.switchable}
      />
      <NumberRow part={part} name="inputTokensPerRequest" label={words.inputTokensPerRequest} unit={UNITS.tokens} />
      <NumberRow
        part={part}
        name="outputTokensPerRequest"
        label={words.outputTokensPerRequest}
        unit={UNITS.tokens}
        help={words.outputHelp}
      />
      <NumberRow part={part} name="cachedShare" label={words.cachedShare} unit={UNITS.percent} />
      <Caption>{screen.inputs.captions.expectation}</Caption>
      <GrowthForm part={member(whole, 'growth')} />
      {workload.growth.kind !== 'none' && <GrowthCurve workload={workload} />}
      <MoreOfWorkload workload={workload} part={part} name={name} />
    </>
  )
})

function MoreOfWorkload(props: { workload: Workload; part: PartForm<Workload>; name: string }) {
  const { workload, part } = props
  const { fields, screen } = useMessages()
  const words = fields.workload
  const matters = useRelevance(workload.id)
  const tokens = Number(matters.input) + Number(matters.output)
  const shown = [matters.models, matters.local, matters.batch, matters.dearHours, matters.sensitive, matters.complex]
  return (
    <More count={5 + tokens + shown.filter(Boolean).length} what={words.more}>
      <TextRow
        part={member(workloadPart(workload.id), 'name')}
        label={fields.list.name}
        placeholder={props.name}
        longest={LIMITS.nameLength}
      />
      {matters.models && <ApiModelChoice workload={workload} />}
      {matters.local && (
        <NumberRow
          part={part}
          name="peakToAverageRatio"
          label={words.peakToAverageRatio}
          unit={UNITS.times}
          help={words.peakHelp}
        />
      )}
      <NumberRow part={part} name="activeHoursPerMonth" label={words.activeHoursPerMonth} unit={UNITS.hours} />
      {matters.batch && <NumberRow part={part} name="batchShare" label={words.batchShare} unit={UNITS.percent} />}
      <NumberRow part={part} name="readsPerCacheWrite" label={words.readsPerCacheWrite} unit={UNITS.times} />
      {matters.dearHours && (
        <NumberRow part={part} name="dearHoursShare" label={words.dearHoursShare} unit={UNITS.percent} />
      )}
      {matters.sensitive && (
        <NumberRow part={part} name="sensitiveShare" label={words.sensitiveShare} unit={UNITS.percent} />
      )}
      {matters.complex && <NumberRow part={part} name="complexShare" label={words.complexShare} unit={UNITS.percent} />}
      <NumberRow part={part} name="users" label={words.users} unit={UNITS.people} help={words.usersHelp} />
      <NumberRow part={part} name="downtimeUsdPerHour" label={words.downtimeUsdPerHour} unit={UNITS.usdPerHour} />
      {matters.output && <Caption>{screen.inputs.captions.market}</Caption>}
      {matters.input && (
        <NumberRow part={part} name="inputTokenRatio" label={words.inputTokenRatio} unit={UNITS.times} />
      )}
      {matters.output && (
        <NumberRow
          part={part}
          name="outputTokenRatio"
          label={words.outputTokenRatio}
          unit={UNITS.times}
          help={words.tokenRatioHelp}
        />
      )}
    </More>
  )
}

function useRelevance(id: string) {
  return {
    models: useApp(({ scenario }) => scenario.apiModels.length > 1),
    local: useApp(({ scenario }) => servesLocally(scenario)),
    batch: useApp(({ scenario }) => canBatch(scenario, id)),
    dearHours: useApp(({ scenario }) => hasDearHours(scenario, id)),
    sensitive: useApp(({ scenario }) => partsSensitive(scenario)),
    complex: useApp(({ scenario }) => partsComplex(scenario)),
    input: useApp(({ scenario }) => countsTokens(scenario, id).input),
    output: useApp(({ scenario }) => countsTokens(scenario, id).output),
  }
}

function ApiModelChoice({ workload }: { workload: Workload }) {
  const { fields } = useMessages()
  const part = member(workloadPart(workload.id), 'apiModel')
  const options = useApp((state) => state.scenario.apiModels).map(({ id, name }) => ({ value: id, label: name || id }))
  return <ChoiceRow choice={{ ...part, choose: part.write }} label={fields.workload.apiModel} options={options} />
}
