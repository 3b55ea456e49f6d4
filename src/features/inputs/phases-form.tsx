import { LIMITS, routeSchema, type Route, type Scenario, type SimpleRoute } from '@/scenario/schema'
import { useAppStore } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { ChoiceRow } from './choice-row'
import { kindChoice } from './kind-choice'
import { NumberRow } from './number-row'
import { entry, member, ofKind, type Part } from './part'
import { ShareForm } from './share-form'
import { simpleRoute } from './simple-route'
import { UNITS } from './unit'
import { usePart, type PartForm } from './use-part'

type Phased = Extract<Route, { kind: 'phased' }>
type Phase = Phased['phases'][number]
const [, phasedSchema] = routeSchema.def.options

const SIMPLE_KINDS = ['api', 'local', 'routed', 'sensitive-only', 'fixed-share'] as const
const LAST_MONTH = 120
/** A phase that is added begins half a year after the one before, where there is room. */
const USUAL_MONTHS = 6

/** What is served locally, from which month on; each phase holds until the next. */
export function PhasesForm(props: { part: Part<Phased>; route: Phased }) {
  const words = useMessages().fields.strategy
  const store = useAppStore()
  const part = usePart(props.part, props.route, phasedSchema)
  const phases = member(props.part, 'phases')
  const change = (edit: (list: Phase[], scenario: Scenario) => Phase[]) =>
    store.getState().editScenario((scenario) => phases.write(scenario, edit(phases.read(scenario) ?? [], scenario)))
  const { length } = props.route.phases
  const next = nextMonth(props.route.phases)
  return (
    <div className="phases">
      {props.route.phases.map((phase, index) => (
        <div key={index} className="phase">
          <PhaseFields form={part} part={entry(phases, () => index)} phase={phase} index={index} />
          {length > 1 && (
            <p className="input-more">
              <button
                type="button"
                className="link"
                onClick={() => change((list) => list.filter((_, place) => place !== index))}
              >
                {words.removePhase(index + 1)}
              </button>
            </p>
          )}
        </div>
      ))}
      <p className="field-note input-note">{words.phasesHelp}</p>
      {length < LIMITS.phases && next !== null && (
        <p className="input-more">
          <button
            type="button"
            className="link"
            onClick={() => change((list) => [...list, { fromMonth: next, route: { kind: 'local' } }])}
          >
            {words.addPhase}
          </button>
        </p>
      )}
    </div>
  )
}

/** Null where the last phase begins in the last month there can be. */
function nextMonth(phases: readonly Phase[]): number | null {
  const last = phases.at(-1)?.fromMonth ?? 0
  return last >= LAST_MONTH ? null : Math.min(LAST_MONTH, last + USUAL_MONTHS)
}

function PhaseFields(props: { form: PartForm<Phased>; part: Part<Phase>; phase: Phase; index: number }) {
  const words = useMessages().fields.strategy
  const number = props.index + 1
  const route: Part<SimpleRoute> = member(props.part, 'route')
  return (
    <>
      <NumberRow
        part={props.form}
        name={`phases.${props.index}.fromMonth`}
        label={words.phaseFrom(number)}
        unit={UNITS.none}
      />
      <ChoiceRow
        choice={kindChoice(route, (scenario, kind) => simpleRoute(kind, scenario))}
        label={words.phaseRoute(number)}
        options={SIMPLE_KINDS.map((kind) => ({ value: kind, label: words[kind] }))}
      />
      {props.phase.route.kind === 'fixed-share' && (
        <ShareForm
          part={ofKind(route, 'fixed-share')}
          route={props.phase.route}
          label={(workload) => words.phaseShare(number, workload)}
        />
      )}
    </>
  )
}
