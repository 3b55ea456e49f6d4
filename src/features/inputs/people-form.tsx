import { scenarioSchema } from '@/scenario/schema'
import { useApp } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { NumberRow } from './number-row'
import { member, scenarioPart } from './part'
import { PlacePick } from './picks'
import { Caption } from './section'
import { UNITS } from './unit'
import { usePart } from './use-part'

export function SalaryForm() {
  const { fields, screen } = useMessages()
  const words = fields.people
  const people = useApp((state) => state.scenario.people)
  const part = usePart(member(scenarioPart, 'people'), people, scenarioSchema.shape.people)
  return (
    <>
      <Caption>{screen.inputs.captions.market}</Caption>
      <NumberRow part={part} name="salaryUsdPerYear" label={words.salaryUsdPerYear} unit={UNITS.usdPerYear} />
      <PlacePick list="SALARIES" />
      <NumberRow part={part} name="wageTrendAnnual" label={words.wageTrendAnnual} unit={UNITS.percentPerYear} />
    </>
  )
}
