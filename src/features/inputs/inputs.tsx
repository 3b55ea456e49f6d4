import { capacityNames, strategyNames, workloadNames } from '@/report/names'
import type { Scenario } from '@/scenario/schema'
import { useApp } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { ApiModelForm, ApiPeopleForm, ApiTermsForm } from './api-form'
import { CapacityForm, CapacityPeopleForm } from './capacity-form'
import { changedInputs, SECTIONS, totalOf, type SectionName } from './differences'
import { FinanceForm } from './finance-form'
import { SalaryForm } from './people-form'
import { PlaceForm } from './place-form'
import { Group, Section } from './section'
import { StrategyForm } from './strategy-form'
import { summaryOf } from './summaries'
import { presetOf } from './use-preset'
import { WorkloadForm } from './workload-form'

/** Everything the user decides, section by section. A swapped scenario starts every form again. */
export function Inputs({ onDone }: { onDone?: () => void }) {
  const messages = useMessages()
  const scenario = useApp((state) => state.scenario)
  const revision = useApp((state) => state.revision)
  const changed = changedInputs(presetOf(scenario), scenario)
  const words = messages.screen.inputs
  const total = totalOf(changed)
  return (
    <>
      <div className="inputs-head">
        <h2>{words.heading}</h2>
        {total > 0 && <span className="inputs-count">{words.changed(total)}</span>}
        {onDone !== undefined && (
          <button type="button" className="button" onClick={onDone}>
            {words.done}
          </button>
        )}
      </div>
      {SECTIONS.map((section) => (
        <Section
          key={section}
          title={messages.screen.sections[section]}
          summary={summaryOf(section, scenario, messages)}
          changed={changed[section]}
          openAtFirst={section === 'demand'}
        >
          <Fields key={revision} section={section} scenario={scenario} />
        </Section>
      ))}
    </>
  )
}

function Fields({ section, scenario }: { section: SectionName; scenario: Scenario }) {
  const messages = useMessages()
  switch (section) {
    case 'demand': {
      const names = workloadNames(scenario, messages)
      return scenario.workloads.map((workload, index) => (
        <Group key={workload.id} name={names[index] ?? workload.id} alone={scenario.workloads.length === 1}>
          <WorkloadForm workload={workload} />
        </Group>
      ))
    }
    case 'api':
      return (
        <>
          {usedModels(scenario).map((model) => (
            <Group key={model.id} name={model.name || model.id}>
              <ApiModelForm model={model} />
            </Group>
          ))}
          <Group name={messages.fields.api.terms}>
            <ApiTermsForm terms={scenario.api} />
          </Group>
        </>
      )
    case 'hardware': {
      const names = capacityNames(scenario, messages)
      return scenario.capacities.map((capacity, index) => (
        <Group key={capacity.id} name={names[index] ?? capacity.id}>
          <CapacityForm capacity={capacity} workloads={scenario.workloads} names={workloadNames(scenario, messages)} />
        </Group>
      ))
    }
    case 'place':
      return <PlaceForm place={scenario.place} />
    case 'people': {
      const names = capacityNames(scenario, messages)
      return (
        <>
          <SalaryForm people={scenario.people} />
          <ApiPeopleForm terms={scenario.api} />
          {scenario.capacities.map((capacity, index) => (
            <Group key={capacity.id} name={names[index] ?? capacity.id}>
              <CapacityPeopleForm capacity={capacity} name={names[index] ?? capacity.id} />
            </Group>
          ))}
        </>
      )
    }
    case 'finance':
      return <FinanceForm scenario={scenario} />
    case 'strategies': {
      const names = strategyNames(scenario, messages)
      return scenario.strategies.map((strategy, index) => (
        <Group key={strategy.id} name={names[index]?.label ?? strategy.id}>
          <StrategyForm
            strategy={strategy}
            name={names[index]?.label ?? strategy.id}
            workloadNames={workloadNames(scenario, messages)}
            capacityNames={capacityNames(scenario, messages)}
          />
        </Group>
      ))
    }
  }
}

/** Models that a workload or a strategy asks for: the others change nothing. */
function usedModels(scenario: Scenario): Scenario['apiModels'] {
  const used = new Set([
    ...scenario.workloads.map(({ apiModel }) => apiModel),
    ...scenario.strategies.flatMap(({ apiModels }) => apiModels ?? []),
  ])
  return scenario.apiModels.filter(({ id }) => used.has(id))
}
