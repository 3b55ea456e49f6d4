import { NO_BREAK_SPACE } from '@/lib/characters'
import type { StrategyWords } from '@/i18n/strategy-words'
import { time } from './time'

/** Five figures with a line that compares each. */
export const tiles = {
  payback: (label: string | null) => (label === null ? 'Payback' : `Payback: ${label}`),
  tco: (horizonMonths: number) => `Total cost, ${time.months(horizonMonths)}`,
  levelised: `Cost per${NO_BREAK_SPACE}1M tokens`,
  npv: 'NPV of cost',
  peakExposure: (label: string | null) => (label === null ? 'Peak exposure' : `Peak exposure: ${label}`),
  states: {
    noDifference: 'no difference',
    fromTheStart: 'from the start',
    notWithinHorizon: (horizonMonths: number) => `not within ${time.months(horizonMonths)}`,
    never: 'never',
    touchedAndLost: (lost: string) => `lost again at ${lost}`,
    cheaperUntil: (until: string) => `only until ${until}`,
  },
  /** The discounted payback beside the plain one. */
  discounted: (state: string) => `Discounted: ${state}`,
  touched: (touched: string, lost: string) => `Touched at ${touched}, lost at ${lost}`,
  against: (label: string, value: string, difference: string) =>
    difference === '' ? `${label} ${value}` : `${label} ${value}, ${difference}`,
  cashPaid: (cash: string) => `cash paid ${cash}`,
  perRequest: (cost: string) => `${cost} a request`,
  perUserMonth: (cost: string) => `${cost} a user and month`,
  rate: (rate: string) => `discounted at ${rate}`,
  aboveAtStart: (other: StrategyWords) => `Above ${other.subject}, before the start`,
  aboveInMonth: (other: StrategyWords, month: number) => `Above ${other.subject}, in ${time.month(month)}`,
  neverAbove: (other: StrategyWords) => `Never above ${other.subject}`,
  onceFits: 'once the model fits',
  nothingToCompare: 'nothing to compare with',
  noDemand: 'no requests yet',
}
export type TileWords = typeof tiles
