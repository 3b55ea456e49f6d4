import * as z from 'zod/mini'
import { scenarioSchema } from '@/scenario/schema'
import { useApp } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { ChoiceRow } from './choice-row'
import { NumberRow } from './number-row'
import { member, scenarioPart, type Part } from './part'
import { hasOwnServers, servesLocally } from './relevance'
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

export function FinanceForm() {
  const { fields, screen } = useMessages()
  const words = fields.finance
  const scenario = useApp((state) => state.scenario)
  const part = usePart(termsPart, termsPart.read(scenario) ?? scenario, termsSchema)
  return (
    <>
      <Caption>{screen.inputs.captions.choice}</Caption>
      <NumberRow part={part} name="horizonMonths" label={words.horizonMonths} unit={UNITS.months} />
      <NumberRow part={part} name="discountRateAnnual" label={words.discountRateAnnual} unit={UNITS.percentPerYear} />
      <MonthChoice name="firstCalendarMonth" label={words.firstCalendarMonth} />
      <NumberRow part={part} name="firstYear" label={words.firstYear} unit={UNITS.year} />
      <MonthChoice name="fiscalYearFirstCalendarMonth" label={words.fiscalYearFirstCalendarMonth} />
      <Taxes />
    </>
  )
}

/** What nobody serves or buys is not taxed. */
function Taxes() {
  const words = useMessages().fields.finance
  const first = useApp((state) => state.scenario.taxes)
  const part = usePart(member(scenarioPart, 'taxes'), first, shape.taxes)
  const local = useApp((state) => servesLocally(state.scenario))
  const own = useApp((state) => hasOwnServers(state.scenario))
  return (
    <More count={1 + (local ? 2 : 0) + (own ? 1 : 0)} what={words.more}>
      <NumberRow part={part} name="apiShare" label={words.apiShare} unit={UNITS.percent} help={words.taxHelp} />
      {local && <NumberRow part={part} name="computeShare" label={words.computeShare} unit={UNITS.percent} />}
      {own && <NumberRow part={part} name="powerPlaceShare" label={words.powerPlaceShare} unit={UNITS.percent} />}
      {local && <NumberRow part={part} name="softwareShare" label={words.softwareShare} unit={UNITS.percent} />}
    </More>
  )
}

const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const

function MonthChoice({ name, label }: { name: 'firstCalendarMonth' | 'fiscalYearFirstCalendarMonth'; label: string }) {
  const { months } = useMessages().fields.finance
  return (
    <ChoiceRow
      choice={{
        path: () => name,
        read: (scenario) => MONTHS[scenario[name] - 1],
        choose: (scenario, month) => ({ ...scenario, [name]: Number(month) }),
      }}
      label={label}
      options={MONTHS.map((month, index) => ({ value: month, label: months[index] ?? month }))}
    />
  )
}
