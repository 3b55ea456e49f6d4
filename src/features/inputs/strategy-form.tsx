import { memo } from 'react'
import { asksForLocal, LIMITS, strategySchema, type Route, type Scenario, type Strategy } from '@/scenario/schema'
import { useApp } from '@/state/use-app'
import { capacityNames } from '@/report/names'
import { useMessages } from '@/ui/messages'
import { ChoiceRow } from './choice-row'
import { Item } from './items'
import { kindChoice } from './kind-choice'
import { useStrategyName } from './names'
import { NumberRow } from './number-row'
import { member, ofKind, strategyPart, type Part } from './part'
import { PhasesForm } from './phases-form'
import { Caption, More } from './section'
import { ShareForm } from './share-form'
import { simpleRoute } from './simple-route'
import { StrategyModels } from './strategy-models'
import { TextRow } from './text-row'
import { UNITS } from './unit'
import { usePart, type PartForm } from './use-part'
import { presetOf } from './use-preset'

export function StrategyItem({ id, isNew }: { id: string; isNew: boolean }) {
  const { fields } = useMessages()
  const words = fields.strategy
  const name = useStrategyName(id)
  const isReference = useApp((state) => state.scenario.strategies[0]?.id === id)
  const strategy = useApp((state) => strategyPart(id).read(state.scenario))
  if (strategy === undefined) return null
  return (
    <Item
      list="strategies"
      id={id}
      name={name}
      tag={isReference ? words.reference : undefined}
      summary={fields.summary.route[strategy.route.kind]}
      isNew={isNew}
    >
      <StrategyForm strategy={strategy} name={name} />
    </Item>
  )
}

const StrategyForm = memo(function StrategyForm({ strategy, name }: { strategy: Strategy; name: string }) {
  const { fields, screen } = useMessages()
  const words = fields.strategy
  const whole = strategyPart(strategy.id)
  const part = usePart(whole, strategy, strategySchema)
  const capacities = useApp((state) => state.scenario.capacities.length)
  const servesLocally = strategy.capacity !== null && asksForLocal(strategy.route)
  const models = useApp((state) => state.scenario.apiModels.length)
  const redoes = servesLocally || strategy.apiModels !== null
  return (
    <>
      <TextRow part={member(whole, 'name')} label={words.name} placeholder={name} longest={LIMITS.nameLength} />
      <Caption>{screen.inputs.captions.choice}</Caption>
      <RouteChoice part={member(whole, 'route')} capacities={capacities} strategyId={strategy.id} />
      <RouteDetails part={member(whole, 'route')} route={strategy.route} />
      {servesLocally && capacities > 1 && <CapacityChoice strategy={strategy} />}
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
      {(models > 1 || redoes) && (
        <More count={(models > 1 ? 1 : 0) + (redoes ? 2 : 0)} what={moreWords(models > 1, redoes, words)}>
          {models > 1 && <StrategyModels strategy={strategy} />}
          {redoes && <RedoFields strategy={strategy} part={part} />}
        </More>
      )}
    </>
  )
})

function moreWords(
  models: boolean,
  redoes: boolean,
  words: { moreModels: string; moreRedo: string; more: string },
): string {
  return models && redoes ? words.more : models ? words.moreModels : words.moreRedo
}

/** Where another model than the traffic's own API model answers, some of its answers may have to be done again. */
function RedoFields({ strategy, part }: { strategy: Strategy; part: PartForm<Strategy> }) {
  const words = useMessages().fields.strategy
  const by = member(strategyPart(strategy.id), 'redoBy')
  return (
    <>
      <NumberRow part={part} name="redoShare" label={words.redoShare} unit={UNITS.percent} help={words.redoHelp} />
      <ChoiceRow
        choice={{ ...by, choose: by.write }}
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

const LOCAL_KINDS = ['local', 'routed', 'sensitive-only', 'fixed-share', 'phased'] as const

function RouteChoice(props: { part: Part<Route>; capacities: number; strategyId: string }) {
  const words = useMessages().fields.strategy
  const { part } = props
  // Without capacity there is nothing to serve from.
  const kinds: readonly Route['kind'][] = props.capacities === 0 ? ['api'] : ['api', ...LOCAL_KINDS]
  const chosen = kindChoice(part, (scenario, kind) => {
    const preset = presetOf(scenario)
    const inPreset = preset === null ? undefined : part.read(preset)
    // The preset's route has a share for each of its workloads: it fits only where there are as many.
    const fits = preset?.workloads.length === scenario.workloads.length
    return inPreset?.kind === kind && fits ? inPreset : beginning(kind, scenario)
  })
  return (
    <ChoiceRow
      choice={{
        ...chosen,
        choose: (scenario, kind) => withCapacity(chosen.choose(scenario, kind), props.strategyId),
      }}
      label={words.route}
      options={kinds.map((kind) => ({ value: kind, label: words[kind] }))}
      help={props.capacities === 0 ? words.noCapacity : undefined}
    />
  )
}

/** A strategy that comes to serve locally is served by the first capacity, where it has none yet. */
function withCapacity(scenario: Scenario, strategyId: string): Scenario {
  const whole = strategyPart(strategyId)
  const strategy = whole.read(scenario)
  const [first] = scenario.capacities
  if (strategy === undefined || first === undefined) return scenario
  if (strategy.capacity !== null || !asksForLocal(strategy.route)) return scenario
  return whole.write(scenario, { ...strategy, capacity: first.id })
}

function beginning(kind: Route['kind'], scenario: Scenario): Route {
  return kind === 'phased'
    ? { kind, phases: [{ fromMonth: 6, route: { kind: 'local' } }] }
    : simpleRoute(kind, scenario)
}

function RouteDetails({ part, route }: { part: Part<Route>; route: Route }) {
  const words = useMessages().fields.strategy
  if (route.kind === 'fixed-share')
    return <ShareForm part={ofKind(part, 'fixed-share')} route={route} label={words.share} />
  if (route.kind === 'phased') return <PhasesForm part={ofKind(part, 'phased')} route={route} />
  return null
}

function CapacityChoice({ strategy }: { strategy: Strategy }) {
  const messages = useMessages()
  const part = member(strategyPart(strategy.id), 'capacity')
  const scenario = useApp((state) => state.scenario)
  const names = capacityNames(scenario, messages)
  return (
    <ChoiceRow
      choice={{
        path: part.path,
        read: (scenario) => part.read(scenario) ?? undefined,
        choose: part.write,
      }}
      label={messages.fields.strategy.capacity}
      options={scenario.capacities.map(({ id }, index) => ({ value: id, label: names[index] ?? id }))}
    />
  )
}
