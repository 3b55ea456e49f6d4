import { LIMITS, strategySchema, type Route, type Scenario, type SimpleRoute, type Strategy } from '@/scenario/schema'
import { useApp, useAppStore } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { TextField } from '@/ui/text-field'
import { ChoiceRow } from './choice-row'
import { NumberRow } from './number-row'
import { member, strategyPart } from './part'
import { ShareForm } from './share-form'
import { UNITS } from './unit'
import { usePart, type PartForm } from './use-part'
import { usePreset } from './use-preset'

export function StrategyForm(props: {
  strategy: Strategy
  name: string
  workloadNames: readonly string[]
  capacityNames: readonly string[]
}) {
  const { strategy } = props
  const words = useMessages().fields.strategy
  const part = usePart(strategyPart(strategy.id), strategy, strategySchema)
  const servesLocally = strategy.route.kind !== 'api'
  return (
    <>
      <NameField strategy={strategy} name={props.name} />
      <RouteChoice strategy={strategy} />
      {strategy.route.kind === 'fixed-share' && (
        <ShareForm strategy={strategy} shares={strategy.route.shares} workloadNames={props.workloadNames} />
      )}
      {servesLocally && props.capacityNames.length > 1 && (
        <CapacityChoice strategy={strategy} names={props.capacityNames} />
      )}
      {servesLocally && (
        <>
          <NumberRow
            part={part}
            name="dualRunningMonths"
            label={words.dualRunningMonths}
            unit={UNITS.months}
            help={words.dualHelp}
          />
          <NumberRow part={part} name="migrationUsd" label={words.migrationUsd} unit={UNITS.usd} />
          <NumberRow part={part} name="trainingUsd" label={words.trainingUsd} unit={UNITS.usd} />
        </>
      )}
      {(servesLocally || strategy.apiModels !== null) && <RedoFields strategy={strategy} part={part} />}
    </>
  )
}

/** Where another model than the traffic's own API model answers, some of its answers may have to be done again. */
function RedoFields({ strategy, part }: { strategy: Strategy; part: PartForm<Strategy> }) {
  const words = useMessages().fields.strategy
  const by = member(strategyPart(strategy.id), 'redoBy')
  return (
    <>
      <NumberRow part={part} name="redoShare" label={words.redoShare} unit={UNITS.percent} help={words.redoHelp} />
      <ChoiceRow
        choice={{ read: by.read, choose: by.write }}
        label={words.redoBy}
        options={[
          { value: 'api', label: words.redoByApi },
          { value: 'person', label: words.redoByPerson },
        ]}
      />
      {strategy.redoBy === 'person' && (
        <NumberRow part={part} name="redoUsdPerCase" label={words.redoUsdPerCase} unit={UNITS.usdPerCase} />
      )}
    </>
  )
}

function NameField({ strategy, name }: { strategy: Strategy; name: string }) {
  const words = useMessages().fields.strategy
  const store = useAppStore()
  const part = member(strategyPart(strategy.id), 'name')
  const text = useApp((state) => part.read(state.scenario)) ?? ''
  return (
    <TextField
      notes={{ label: words.name }}
      text={text}
      placeholder={name}
      longest={LIMITS.nameLength}
      onText={(typed) => store.getState().editScenario((scenario) => part.write(scenario, typed))}
    />
  )
}

const SIMPLE = ['local', 'routed', 'sensitive-only', 'fixed-share'] as const

function RouteChoice({ strategy }: { strategy: Strategy }) {
  const words = useMessages().fields.strategy
  const preset = usePreset()
  const part = member(strategyPart(strategy.id), 'route')
  const inPreset = preset === null ? undefined : part.read(preset)
  const phases = strategy.route.kind === 'phased' ? strategy.route : inPreset?.kind === 'phased' ? inPreset : null
  // Without capacity there is nothing to serve from.
  const kinds: Route['kind'][] = [
    'api',
    ...(strategy.capacity === null ? [] : SIMPLE),
    ...(phases ? (['phased'] as const) : []),
  ]
  const change = (scenario: Scenario, kind: Route['kind']) => {
    if (inPreset?.kind === kind) return part.write(scenario, inPreset)
    if (kind === 'phased') return phases === null ? scenario : part.write(scenario, phases)
    return part.write(scenario, beginning(kind, scenario.workloads.length))
  }
  const help =
    strategy.route.kind === 'phased'
      ? words.phasedHelp(
          strategy.route.phases.map((phase) => words.phase(phase.fromMonth, words[phase.route.kind])).join('; '),
        )
      : undefined
  return (
    <ChoiceRow
      choice={{ read: (scenario) => part.read(scenario)?.kind, choose: change }}
      label={words.route}
      options={kinds.map((kind) => ({ value: kind, label: words[kind] }))}
      help={help}
    />
  )
}

function beginning(kind: SimpleRoute['kind'], workloads: number): SimpleRoute {
  return kind === 'fixed-share' ? { kind, shares: Array.from({ length: workloads }, () => 0.5) } : { kind }
}

function CapacityChoice({ strategy, names }: { strategy: Strategy; names: readonly string[] }) {
  const words = useMessages().fields.strategy
  const part = member(strategyPart(strategy.id), 'capacity')
  const capacities = useApp((state) => state.scenario.capacities)
  return (
    <ChoiceRow
      choice={{ read: (scenario) => part.read(scenario) ?? undefined, choose: part.write }}
      label={words.capacity}
      options={capacities.map(({ id }, index) => ({ value: id, label: names[index] ?? id }))}
    />
  )
}
