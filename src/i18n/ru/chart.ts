import { capitalised } from '@/i18n/capitalised'
import type { ChartWords } from '@/i18n/en/chart'
import { time } from './time'

const monthsText = (amount: string): string => `${amount} мес.`

export const chart: ChartWords = {
  finding: {
    noDifference: (s, than) => `${capitalised(s.subject)} и ${than.subject}: затраты одинаковы`,
    fromTheStart: (s, than) => `${capitalised(s.subject)} дешевле${than.than} с самого начала`,
    month: (s, than, month) => `${capitalised(s.subject)} окончательно дешевле${than.than} через ${monthsText(month)}`,
    notWithinHorizon: (s, than, horizonMonths) =>
      `${capitalised(s.subject)} за ${time.months(horizonMonths)} не ${s.plural ? 'становятся' : 'становится'} дешевле${than.than}`,
    touchedAndLost: (s, than, from, until) =>
      `${capitalised(s.subject)} дешевле${than.than} только на отрезке ${from}–${monthsText(until)}`,
    cheaperUntil: (s, than, until) =>
      `${capitalised(s.subject)} дешевле${than.than} только первые ${monthsText(until)}`,
  },
  furtherFinding: {
    noDifference: (s) => `${s.subject} — столько же`,
    fromTheStart: (s) => `${s.subject} — сразу`,
    month: (s, month) => `${s.subject} — через ${month}`,
    notWithinHorizon: (s) => `${s.subject} — нет`,
    touchedAndLost: (s, from, until) => `${s.subject} — на отрезке ${from}–${until}`,
    cheaperUntil: (s, until) => `${s.subject} — первые ${until}`,
  },
  valueLeftAside: (finding) => `${finding} без учёта остаточной стоимости`,
  noneCheaper: (than, horizonMonths) => `За ${time.months(horizonMonths)} ничто не становится дешевле${than.than}`,
  alone: (s, cost, horizonMonths) =>
    `${capitalised(s.subject)} в одиночку ${s.plural ? 'стоят' : 'стоит'} ${cost} за ${time.months(horizonMonths)}`,
  inLastMonth: (s, cost, other, otherCost, horizonMonths) =>
    `В ${horizonMonths}-й месяц ${s.subject} ${s.plural ? 'стоят' : 'стоит'} ${cost}, ${other.subject} — ${otherCost}`,
  nothing: 'Ни одну стратегию пока нельзя рассчитать',
  measure: { cumulative: 'Накопленные', monthly: 'Ежемесячные' },
  basis: { cash: 'денежные расходы', accrual: 'начисленные затраты' },
  nominal: 'без дисконтирования',
  discounted: (rate) => `с дисконтированием ${rate} в год`,
  subtitle: (measure, basis, money) => `${measure} ${basis} в долларах США, ${money}`,
  reference: 'точка отсчёта',
  endSlot: { cash: '+ остаток', accrual: '+ обесценение' },
  endRow: { cash: 'За вычетом остаточной стоимости', accrual: 'С обесценением до остаточной стоимости' },
  crossing: {
    kept: (month) => `Окупаемость: ${monthsText(month)}`,
    keptOther: (label, month) => `${label}: ${monthsText(month)}`,
    keptDetail: (s, than) => `дальше ${s.subject} дешевле${than.than}`,
    lost: (label, month) => `${label}: касание, ${monthsText(month)}`,
    lostTo: (month) => `утрата: ${monthsText(month)}`,
    lostToPurchase: (month) => `утрата: ${monthsText(month)}, закупка`,
    ended: (label, month) => `${label}: дешевле первые ${monthsText(month)}`,
  },
  month: 'Месяц',
}
