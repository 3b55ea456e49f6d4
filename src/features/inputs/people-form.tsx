import { scenarioSchema, type Scenario } from '@/scenario/schema'
import { useMessages } from '@/ui/messages'
import { NumberRow } from './number-row'
import { member, scenarioPart } from './part'
import { UNITS } from './unit'
import { usePart } from './use-part'

export function SalaryForm({ people }: { people: Scenario['people'] }) {
  const words = useMessages().fields.people
  const part = usePart(member(scenarioPart, 'people'), people, scenarioSchema.shape.people)
  return (
    <>
      <NumberRow part={part} name="salaryUsdPerYear" label={words.salaryUsdPerYear} unit={UNITS.usdPerYear} />
      <NumberRow part={part} name="wageTrendAnnual" label={words.wageTrendAnnual} unit={UNITS.percentPerYear} />
    </>
  )
}
