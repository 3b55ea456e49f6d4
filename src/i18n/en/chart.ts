import { capitalised } from '@/i18n/capitalised'
import type { StrategyWords } from '@/i18n/strategy-words'
import { time } from './time'

const is = ({ plural }: StrategyWords): string => (plural ? 'are' : 'is')
const does = ({ plural }: StrategyWords): string => (plural ? 'do' : 'does')

/** The break-even chart: its title is the finding. */
export const chart = {
  /** The first strategy of the title, in full; months come formatted. */
  finding: {
    noDifference: (s: StrategyWords, than: StrategyWords) =>
      `${capitalised(s.subject)} and ${than.subject} cost the same`,
    fromTheStart: (s: StrategyWords, than: StrategyWords) =>
      `${capitalised(s.subject)} ${is(s)} cheaper${than.than} from the start`,
    month: (s: StrategyWords, than: StrategyWords, month: string) =>
      `${capitalised(s.subject)} ${is(s)} cheaper${than.than} for good from month ${month}`,
    notWithinHorizon: (s: StrategyWords, than: StrategyWords, horizonMonths: number) =>
      `${capitalised(s.subject)} ${does(s)} not get cheaper${than.than} within ${time.months(horizonMonths)}`,
    touchedAndLost: (s: StrategyWords, than: StrategyWords, from: string, until: string) =>
      `${capitalised(s.subject)} ${is(s)} cheaper${than.than} only from month ${from} to ${until}`,
    cheaperUntil: (s: StrategyWords, than: StrategyWords, until: string) =>
      `${capitalised(s.subject)} ${is(s)} cheaper${than.than} only until month ${until}`,
  },
  /** Each further one, in short, after a comma. */
  furtherFinding: {
    noDifference: (s: StrategyWords) => `${s.subject} the same`,
    fromTheStart: (s: StrategyWords) => `${s.subject} from the start`,
    month: (s: StrategyWords, month: string) => `${s.subject} from ${month}`,
    notWithinHorizon: (s: StrategyWords) => `${s.subject} not at all`,
    touchedAndLost: (s: StrategyWords, from: string, until: string) => `${s.subject} from ${from} to ${until}`,
    cheaperUntil: (s: StrategyWords, until: string) => `${s.subject} until ${until}`,
  },
  /** Where no cumulative cost gets lower, yet the slot after the horizon does. */
  valueLeftAside: (finding: string) => `${finding}, the value left aside`,
  noneCheaper: (than: StrategyWords, horizonMonths: number) =>
    `Nothing gets cheaper${than.than} within ${time.months(horizonMonths)}`,
  alone: (s: StrategyWords, cost: string, horizonMonths: number) =>
    `${capitalised(s.subject)} alone ${s.plural ? 'cost' : 'costs'} ${cost} over ${time.months(horizonMonths)}`,
  inLastMonth: (s: StrategyWords, cost: string, other: StrategyWords, otherCost: string, horizonMonths: number) =>
    `In ${time.month(horizonMonths)} ${s.subject} ${s.plural ? 'cost' : 'costs'} ${cost}, ${other.subject} ${otherCost}`,
  nothing: 'No strategy can be computed yet',
  measure: { cumulative: 'Cumulative', monthly: 'Monthly' },
  basis: { cash: 'cash cost', accrual: 'accrual cost' },
  nominal: 'nominal',
  discounted: (rate: string) => `discounted at ${rate} a year`,
  subtitle: (measure: string, basis: string, money: string) => `${measure} ${basis} in US dollars, ${money}`,
  reference: 'reference',
  /** The slot after the last month: what the servers are still worth is taken off, which is no payment. */
  endSlot: { cash: '+ value left', accrual: '+ write-down' },
  endRow: { cash: 'Less the value left', accrual: 'With the write-down to what is left' },
  crossing: {
    kept: (month: string) => `Break-even, month ${month}`,
    keptOther: (label: string, month: string) => `${label}, month ${month}`,
    keptDetail: (s: StrategyWords, than: StrategyWords) =>
      `${capitalised(s.subject)} ${s.plural ? 'stay' : 'stays'} below ${than.subject}`,
    lost: (label: string, month: string) => `${label}: touched in month ${month}`,
    lostTo: (month: string) => `lost in ${month}`,
    lostToPurchase: (month: string) => `lost in ${month} to a purchase`,
    ended: (label: string, month: string) => `${label}: cheaper until month ${month}`,
  },
  month: 'Month',
}
export type ChartWords = typeof chart
