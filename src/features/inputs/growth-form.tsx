import { growthSchema, type Growth } from '@/scenario/schema'
import { useApp } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { ChoiceRow } from './choice-row'
import { kindChoice } from './kind-choice'
import { MultiplesRow } from './multiples-row'
import { NumberRow } from './number-row'
import { member, ofKind, type Part } from './part'
import { UNITS } from './unit'
import { usePart } from './use-part'
import { presetOf } from './use-preset'

/** What a newly chosen curve begins with: no growth, until a number is typed. */
const BEGINNINGS: Record<Growth['kind'], Growth> = {
  none: { kind: 'none' },
  compound: { kind: 'compound', rateAnnual: 0 },
  linear: { kind: 'linear', shareOfFirstMonthPerMonth: 0 },
  's-curve': { kind: 's-curve', finalMultiple: 1, steepnessPerMonth: 0.25, midpointMonth: 18 },
  table: { kind: 'table', multiples: [1] },
}

export function GrowthForm({ part }: { part: Part<Growth> }) {
  const { growth: words, workload } = useMessages().fields
  const growth = useApp((state) => part.read(state.scenario))
  if (growth === undefined) return null
  return (
    <>
      <ChoiceRow
        choice={kindChoice(part, (scenario, kind) => {
          const preset = presetOf(scenario)
          const inPreset = preset === null ? undefined : part.read(preset)
          return inPreset?.kind === kind ? inPreset : BEGINNINGS[kind]
        })}
        label={workload.growthKind}
        options={[
          { value: 'none', label: words.none },
          { value: 'compound', label: words.compound },
          { value: 'linear', label: words.linear },
          { value: 's-curve', label: words.sCurve },
          { value: 'table', label: words.table },
        ]}
      />
      <GrowthNumbers key={growth.kind} part={part} growth={growth} />
    </>
  )
}

function GrowthNumbers({ part, growth }: { part: Part<Growth>; growth: Growth }) {
  switch (growth.kind) {
    case 'compound':
      return <Compound part={ofKind(part, 'compound')} growth={growth} />
    case 'linear':
      return <Linear part={ofKind(part, 'linear')} growth={growth} />
    case 's-curve':
      return <SCurve part={ofKind(part, 's-curve')} growth={growth} />
    case 'table':
      return <Table part={ofKind(part, 'table')} />
    case 'none':
      return null
  }
}

type Of<Kind extends Growth['kind']> = Extract<Growth, { kind: Kind }>
const [, compoundSchema, linearSchema, sCurveSchema] = growthSchema.def.options

function Compound(props: { part: Part<Of<'compound'>>; growth: Of<'compound'> }) {
  const words = useMessages().fields.growth
  const part = usePart(props.part, props.growth, compoundSchema)
  return <NumberRow part={part} name="rateAnnual" label={words.rateAnnual} unit={UNITS.percentPerYear} />
}

function Linear(props: { part: Part<Of<'linear'>>; growth: Of<'linear'> }) {
  const words = useMessages().fields.growth
  const part = usePart(props.part, props.growth, linearSchema)
  return (
    <NumberRow
      part={part}
      name="shareOfFirstMonthPerMonth"
      label={words.shareOfFirstMonthPerMonth}
      unit={UNITS.percentPerMonth}
    />
  )
}

function SCurve(props: { part: Part<Of<'s-curve'>>; growth: Of<'s-curve'> }) {
  const words = useMessages().fields.growth
  const part = usePart(props.part, props.growth, sCurveSchema)
  return (
    <>
      <NumberRow part={part} name="finalMultiple" label={words.finalMultiple} unit={UNITS.times} />
      <NumberRow part={part} name="midpointMonth" label={words.midpointMonth} unit={UNITS.month} />
      <NumberRow part={part} name="steepnessPerMonth" label={words.steepnessPerMonth} unit={UNITS.none} />
    </>
  )
}

function Table({ part }: { part: Part<Of<'table'>> }) {
  return <MultiplesRow part={member(part, 'multiples')} />
}
