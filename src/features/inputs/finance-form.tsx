import * as z from 'zod/mini'
import { scenarioSchema, type Scenario } from '@/scenario/schema'
import { useMessages } from '@/ui/messages'
import { ChoiceRow } from './choice-row'
import { NumberRow } from './number-row'
import { member, scenarioPart, type Part } from './part'
import { Caption, More } from './section'
import { UNITS } from './unit'
import { usePart } from './use-part'

const shape = scenarioSchema.shape
const termsSchema = z.strictObject({
  horizonMonths: shape.horizonMonths,
  firstYear: shape.firstYear,
  discountRateAnnual: shape.discountRateAnnual,
})
type Terms = z.infer<typeof termsSchema>

/** The numbers of the scenario itself, as a part. */
const termsPart: Part<Terms> = {
  path: () => '',
  read: ({ horizonMonths, firstYear, discountRateAnnual }) => ({ horizonMonths, firstYear, discountRateAnnual }),
  write: (scenario, terms) => ({ ...scenario, ...terms }),
}

export function FinanceForm({ scenario }: { scenario: Scenario }) {
  const { fields, screen } = useMessages()
  const words = fields.finance
  const part = usePart(termsPart, termsPart.read(scenario) ?? scenario, termsSchema)
  const taxes = usePart(member(scenarioPart, 'taxes'), scenario.taxes, shape.taxes)
  return (
    <>
      <Caption>{screen.inputs.captions.choice}</Caption>
      <NumberRow part={part} name="horizonMonths" label={words.horizonMonths} unit={UNITS.months} />
      <NumberRow part={part} name="discountRateAnnual" label={words.discountRateAnnual} unit={UNITS.percentPerYear} />
      <MonthChoice name="firstCalendarMonth" label={words.firstCalendarMonth} />
      <NumberRow part={part} name="firstYear" label={words.firstYear} unit={UNITS.year} />
      <MonthChoice name="fiscalYearFirstCalendarMonth" label={words.fiscalYearFirstCalendarMonth} />
      <More count={4} what={words.more}>
        <NumberRow part={taxes} name="apiShare" label={words.apiShare} unit={UNITS.percent} />
        <NumberRow part={taxes} name="computeShare" label={words.computeShare} unit={UNITS.percent} />
        <NumberRow part={taxes} name="powerPlaceShare" label={words.powerPlaceShare} unit={UNITS.percent} />
        <NumberRow
          part={taxes}
          name="softwareShare"
          label={words.softwareShare}
          unit={UNITS.percent}
          help={words.taxHelp}
        />
      </More>
    </>
  )
}

const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const

function MonthChoice({ name, label }: { name: 'firstCalendarMonth' | 'fiscalYearFirstCalendarMonth'; label: string }) {
  const { months } = useMessages().fields.finance
  return (
    <ChoiceRow
      choice={{
        read: (scenario) => MONTHS[scenario[name] - 1],
        choose: (scenario, month) => ({ ...scenario, [name]: Number(month) }),
      }}
      label={label}
      options={MONTHS.map((month, index) => ({ value: month, label: months[index] ?? month }))}
    />
  )
}
