import { NO_BREAK_SPACE } from '@/lib/characters'
import { capitalised } from '@/i18n/capitalised'
import { say, type Fragment, type Sentence } from '@/i18n/sentence'
import type { StrategyWords } from '@/i18n/strategy-words'
import { time } from './time'

type Figure = Fragment

const cost = ({ plural }: StrategyWords): string => (plural ? 'cost' : 'costs')
const it = ({ plural }: StrategyWords): string => (plural ? 'they' : 'it')
const them = ({ plural }: StrategyWords): string => (plural ? 'them' : 'it')
const gpus = (count: number): string => `${count}${NO_BREAK_SPACE}${count === 1 ? 'GPU' : 'GPUs'}`
const offer = (count: number): string => `${gpus(count)} ${count === 1 ? 'offers' : 'offer'}`
const basis = (presentValue: boolean): string => (presentValue ? ' in present value' : '')

/** How a payback ends the recommendation's sentence, by its state. */
const payback = {
  noDifference: (): Sentence => [],
  fromTheStart: (): Sentence => say`, cheaper from the start`,
  month: (s: StrategyWords, month: Figure) => say` and ${s.plural ? 'pay' : 'pays'} back in ${month}`,
  notWithinHorizon: (): Sentence => say`, but cash alone does not pay back by then`,
  never: (): Sentence => say`, but cash alone never pays back`,
  touchedAndLost: (from: Figure, until: Figure) => say`, ahead in cash only from month ${from} to ${until}`,
  cheaperUntil: (until: Figure) => say`, ahead in cash only until month ${until}`,
}

/** What must be said beside the advice. */
const findings = {
  secondBest: (s: StrategyWords, margin: Figure) => say`Second best: ${s.subject}, ${margin} dearer in present value.`,
  tie: (s: StrategyWords, other: StrategyWords) =>
    say`${capitalised(s.subject)} and ${other.subject} cost the same in present value; the first in the list is recommended.`,
  presentValueDecides: (s: StrategyWords, more: Figure, than: string, rate: Figure) =>
    say`Undiscounted, ${s.subject} ${cost(s)} ${more} more${than}. Only the discount rate of ${rate} favours ${them(s)}: the money is paid later.`,
  valueAtHorizonDecides: (reference: StrategyWords, value: Figure, horizonMonths: number) =>
    say`Only the ${value} that the servers are still worth in ${time.month(horizonMonths)} decides: without it ${reference.subject} would cost less in present value.`,
  runRateCrosses: (s: StrategyWords, from: Figure, than: string, horizonMonths: number) =>
    say`From ${from} on, ${s.subject} ${cost(s)} less a month${than}, but by ${time.month(horizonMonths)} this does not make up for the start.`,
  commitmentsWouldChange: (owed: Figure, horizonMonths: number, other: StrategyWords) =>
    say`Counting the ${owed} still owed after ${time.month(horizonMonths)}, ${other.subject} would be cheapest.`,
  stillOwed: (s: StrategyWords, owed: Figure, horizonMonths: number) =>
    say`With ${s.subject}, ${owed} of commitments is still owed after ${time.month(horizonMonths)}; the total leaves it out.`,
  impairment: (loss: Figure, horizonMonths: number) =>
    say`In ${time.month(horizonMonths)} the books hold ${loss} more than the servers would sell for.`,
  hiddenReserve: (gain: Figure, horizonMonths: number) =>
    say`In ${time.month(horizonMonths)} the servers would sell for ${gain} more than the books hold.`,
  someRedone: (s: StrategyWords, share: Figure) =>
    say`With ${s.subject}, ${share} of the answers that move away from the API model are counted as done again.`,
  noneRedone: (s: StrategyWords) =>
    say`With ${s.subject}, no answer is counted as done again: the model that replaces the API is taken to be as good.`,
  doesNotFit: (s: StrategyWords, needed: Figure, count: number, available: Figure) =>
    say`${s.label}: left out, the model needs ${needed} and ${offer(count)} ${available}.`,
  replicaSpansUnits: (s: StrategyWords, gpusPerReplica: number, gpusPerUnit: number) =>
    say`${s.label}: a replica of ${gpus(gpusPerReplica)} spans servers of ${String(gpusPerUnit)}; they need a fast network between them.`,
  neverServesLocally: (s: StrategyWords, horizonMonths: number, firstMonth: number) =>
    say`${s.label}: nothing is served locally by ${time.month(horizonMonths)}; it could begin in ${time.month(firstMonth)}.`,
}

/** One plain sentence of advice. Figures come formatted. */
export const verdict = {
  recommendation: 'Recommendation',
  noRecommendation: 'No recommendation yet',
  payback,
  findings,
  /** Against the reference, or against the next best where the reference is not possible. */
  cheaper: (s: StrategyWords, than: string, saving: Figure, presentValue: boolean, over: Figure, end: Sentence) =>
    say`${s.choose}: ${it(s)} ${cost(s)} ${saving} less${than}${basis(presentValue)} over ${over}${end}.`,
  keep: (s: StrategyWords, next: StrategyWords, margin: Figure, presentValue: boolean, over: Figure) =>
    say`${s.keep}: nothing is cheaper over ${over}. ${capitalised(next.subject)} would cost ${margin} more${basis(presentValue)}.`,
  keepTied: (s: StrategyWords, next: StrategyWords, over: Figure) =>
    say`${s.keep}: nothing is cheaper over ${over}, and ${next.subject} ${cost(next)} the same.`,
  doesNotFit: (needed: Figure, count: number, available: Figure) =>
    say`The model does not fit: it needs ${needed}, and ${offer(count)} ${available}.`,
  noDemand: (): Sentence => ['There is nothing to compare yet: no workload has any requests.'],
  smallestThatFits: (count: number) => `Smallest that fits: ${gpus(count)} of this kind.`,
  noneFits: 'No group of 1, 2, 4 or 8 GPUs of this kind holds it.',
}

export type VerdictWords = typeof verdict
