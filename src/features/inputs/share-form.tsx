import { routeSchema, type SimpleRoute } from '@/scenario/schema'
import { useApp } from '@/state/use-app'
import { useWorkloadName } from './names'
import { NumberRow } from './number-row'
import { type Part } from './part'
import { UNITS } from './unit'
import { usePart, type PartForm } from './use-part'

type FixedShare = Extract<SimpleRoute, { kind: 'fixed-share' }>
const [simpleSchema] = routeSchema.def.options
const [, , , , fixedShareSchema] = simpleSchema.def.options

type Label = (workload: string) => string

/** The share of each workload that is served locally. */
export function ShareForm(props: { part: Part<FixedShare>; route: FixedShare; label: Label }) {
  const ids = useApp((state) => state.scenario.workloads.map(({ id }) => id).join(' '))
  const form = usePart(props.part, props.route, fixedShareSchema)
  return ids
    .split(' ')
    .map((id, place) => <ShareRow key={id} form={form} place={place} workloadId={id} label={props.label} />)
}

function ShareRow(props: { form: PartForm<FixedShare>; place: number; workloadId: string; label: Label }) {
  const name = useWorkloadName(props.workloadId)
  return <NumberRow part={props.form} name={`shares.${props.place}`} label={props.label(name)} unit={UNITS.percent} />
}
