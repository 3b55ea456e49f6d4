import { memo, type ReactNode } from 'react'
import { useApp } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { ApiModelItem, ApiPeopleForm, ApiTermsForm } from './api-form'
import { CapacityItem, CapacityPeople } from './capacity-form'
import { CatalogueProvider } from './catalogue-context'
import { changesOf, SECTIONS, totalOf, type SectionName } from './differences'
import { FinanceForm } from './finance-form'
import { Items } from './items'
import { SalaryForm } from './people-form'
import { PricesAge } from './prices-age'
import { PlaceForm } from './place-form'
import { usedCapacityIds } from './relevance'
import { RequestUnitProvider } from './request-unit'
import { Group, Section } from './section'
import { StrategyItem } from './strategy-form'
import { summaryOf } from './summaries'
import { WorkloadItem } from './workload-form'
import './inputs.css'

/** Everything the user decides, section by section. Each part draws itself anew when what it shows changes, and only then. */
export function Inputs({ today, onDone }: { today: string; onDone?: () => void }) {
  const words = useMessages().screen.inputs
  return (
    <CatalogueProvider today={today}>
      <div className="inputs-head">
        <h2>{words.heading}</h2>
        <ChangedCount />
        {onDone !== undefined && (
          <button type="button" className="button" onClick={onDone}>
            {words.done}
          </button>
        )}
      </div>
      <RequestUnitProvider>
        {SECTIONS.map((section) => (
          <InputSection key={section} section={section} />
        ))}
      </RequestUnitProvider>
    </CatalogueProvider>
  )
}

function ChangedCount() {
  const words = useMessages().screen.inputs
  const total = useApp((state) => totalOf(changesOf(state.scenario)))
  return total === 0 ? null : <span className="inputs-count">{words.changed(total)}</span>
}

const InputSection = memo(function InputSection({ section }: { section: SectionName }) {
  const messages = useMessages()
  const summary = useApp((state) => summaryOf(section, state.scenario, messages))
  const changed = useApp((state) => changesOf(state.scenario)[section])
  return (
    <Section
      title={messages.screen.sections[section]}
      summary={summary}
      changed={changed}
      openAtFirst={section === 'demand'}
    >
      <Fields section={section} />
    </Section>
  )
})

const Fields = memo(function Fields({ section }: { section: SectionName }) {
  const Forms = FORMS[section]
  return <Forms />
})

const FORMS: Record<SectionName, () => ReactNode> = {
  demand: () => <Items list="workloads">{(id, isNew) => <WorkloadItem key={id} id={id} isNew={isNew} />}</Items>,
  api: ApiForms,
  hardware: () => <Items list="capacities">{(id, isNew) => <CapacityItem key={id} id={id} isNew={isNew} />}</Items>,
  place: PlaceForm,
  people: PeopleForms,
  finance: FinanceForm,
  strategies: () => <Items list="strategies">{(id, isNew) => <StrategyItem key={id} id={id} isNew={isNew} />}</Items>,
}

function ApiForms() {
  const words = useMessages().fields.api
  return (
    <>
      <PricesAge />
      <Items list="apiModels">{(id, isNew) => <ApiModelItem key={id} id={id} isNew={isNew} />}</Items>
      <Group name={words.terms}>
        <ApiTermsForm />
      </Group>
    </>
  )
}

/** Of the capacities only those that serve a strategy: nobody looks after the others. */
function PeopleForms() {
  const ids = useApp(({ scenario }) => {
    const used = usedCapacityIds(scenario)
    return scenario.capacities
      .filter(({ id }) => used.has(id))
      .map(({ id }) => id)
      .join(' ')
  })
  return (
    <>
      <SalaryForm />
      <ApiPeopleForm />
      {ids
        .split(' ')
        .filter(Boolean)
        .map((id) => (
          <CapacityPeople key={id} id={id} />
        ))}
    </>
  )
}
