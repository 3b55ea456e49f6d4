import { scenarioSchema, type Scenario } from '@/scenario/schema'
import { useMessages } from '@/ui/messages'
import { NumberRow } from './number-row'
import { member, scenarioPart } from './part'
import { Caption } from './section'
import { UNITS } from './unit'
import { usePart } from './use-part'

export function SalaryForm({ people }: { people: Scenario['people'] }) {
  const { fields, screen } = useMessages()
  const words = fields.people
  const part = usePart(member(scenarioPart, 'people'), people, scenarioSchema.shape.people)
  return (
    <>
      <Caption>{screen.inputs.captions.market}</Caption>
      <NumberRow part={part} name="salaryUsdPerYear" label={words.salaryUsdPerYear} unit={UNITS.usdPerYear} />
      <NumberRow part={part} name="wageTrendAnnual" label={words.wageTrendAnnual} unit={UNITS.percentPerYear} />
    </>
  )
}
