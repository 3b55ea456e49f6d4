import type { Strategy } from '@/scenario/schema'
import { useApp, useAppStore } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { ChoiceRow } from './choice-row'
import { useWorkloadName } from './names'
import { entry, member, placeOf, strategyPart, switchedOn, type Part } from './part'
import { SwitchRow } from './switch-row'

/** API models that this strategy asks instead of the workloads' own. */
export function StrategyModels({ strategy }: { strategy: Strategy }) {
  const words = useMessages().fields.strategy
  const store = useAppStore()
  const part = member(strategyPart(strategy.id), 'apiModels')
  const ids = useApp((state) => state.scenario.workloads.map(({ id }) => id).join(' '))
  return (
    <>
      <SwitchRow
        part={part}
        label={words.ownModels}
        beginning={() => store.getState().scenario.workloads.map(({ apiModel }) => apiModel)}
        help={words.ownModelsHelp}
      />
      {strategy.apiModels !== null &&
        ids.split(' ').map((id) => <ModelChoice key={id} part={switchedOn(part)} workloadId={id} />)}
    </>
  )
}

function ModelChoice(props: { part: Part<string[]>; workloadId: string }) {
  const words = useMessages().fields.strategy
  const name = useWorkloadName(props.workloadId)
  const models = useApp((state) => state.scenario.apiModels)
  const part = entry(props.part, placeOf(props.workloadId))
  return (
    <ChoiceRow
      choice={{ ...part, choose: part.write }}
      label={words.apiModel(name)}
      options={models.map((model) => ({ value: model.id, label: model.name || model.id }))}
    />
  )
}
