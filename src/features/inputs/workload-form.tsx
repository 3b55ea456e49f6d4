import { workloadSchema, type Workload } from '@/scenario/schema'
import { useApp } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { ChoiceRow } from './choice-row'
import { GrowthForm } from './growth-form'
import { NumberRow } from './number-row'
import { member, workloadPart } from './part'
import { Caption, More } from './section'
import { UNITS } from './unit'
import { usePart } from './use-part'

export function WorkloadForm({ workload }: { workload: Workload }) {
  const { fields, screen } = useMessages()
  const words = fields.workload
  const part = usePart(workloadPart(workload.id), workload, workloadSchema)
  const relevant = useRelevance(workload)
  return (
    <>
      <Caption>{screen.inputs.captions.traffic}</Caption>
      <NumberRow part={part} name="requestsPerMonth" label={words.requestsPerMonth} unit={UNITS.perMonth} />
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
      <GrowthForm part={member(workloadPart(workload.id), 'growth')} />
      <More count={10 + Number(relevant.dearHours) + Number(relevant.models)} what={words.more}>
        {relevant.models && <ApiModelChoice workload={workload} />}
        <NumberRow
          part={part}
          name="peakToAverageRatio"
          label={words.peakToAverageRatio}
          unit={UNITS.times}
          help={words.peakHelp}
        />
        <NumberRow part={part} name="activeHoursPerMonth" label={words.activeHoursPerMonth} unit={UNITS.hours} />
        <NumberRow part={part} name="batchShare" label={words.batchShare} unit={UNITS.percent} />
        <NumberRow part={part} name="readsPerCacheWrite" label={words.readsPerCacheWrite} unit={UNITS.times} />
        {relevant.dearHours && (
          <NumberRow part={part} name="dearHoursShare" label={words.dearHoursShare} unit={UNITS.percent} />
        )}
        <NumberRow part={part} name="sensitiveShare" label={words.sensitiveShare} unit={UNITS.percent} />
        <NumberRow part={part} name="complexShare" label={words.complexShare} unit={UNITS.percent} />
        <NumberRow part={part} name="users" label={words.users} unit={UNITS.people} help={words.usersHelp} />
        <NumberRow part={part} name="downtimeUsdPerHour" label={words.downtimeUsdPerHour} unit={UNITS.usdPerHour} />
        <Caption>{screen.inputs.captions.market}</Caption>
        <NumberRow part={part} name="inputTokenRatio" label={words.inputTokenRatio} unit={UNITS.times} />
        <NumberRow
          part={part}
          name="outputTokenRatio"
          label={words.outputTokenRatio}
          unit={UNITS.times}
          help={words.tokenRatioHelp}
        />
      </More>
    </>
  )
}

/** No control that changes nothing: hours matter where the price follows them, a model where there is a choice. */
function useRelevance(workload: Workload): { dearHours: boolean; models: boolean } {
  const models = useApp((state) => state.scenario.apiModels)
  return {
    dearHours: models.some((model) => model.id === workload.apiModel && model.dearHours !== null),
    models: models.length > 1,
  }
}

function ApiModelChoice({ workload }: { workload: Workload }) {
  const { fields } = useMessages()
  const part = member(workloadPart(workload.id), 'apiModel')
  const options = useApp((state) => state.scenario.apiModels).map(({ id, name }) => ({ value: id, label: name || id }))
  return (
    <ChoiceRow choice={{ read: part.read, choose: part.write }} label={fields.workload.apiModel} options={options} />
  )
}
