import { capitalised } from '@/i18n/capitalised'
import type { VerdictWords } from '@/i18n/en/verdict'
import { say } from '@/i18n/sentence'
import type { StrategyWords } from '@/i18n/strategy-words'
import { time } from './time'

const costs = ({ plural }: StrategyWords): string => (plural ? 'стоят' : 'стоит')
const offer = (count: number): string => `${count} GPU ${count === 1 ? 'даёт' : 'дают'}`
const basis = (presentValue: boolean): string => (presentValue ? ' по дисконтированным затратам' : '')

const payback: VerdictWords['payback'] = {
  noDifference: () => [],
  fromTheStart: () => say`, причём с самого начала`,
  month: (_, month) => say` и окупается за ${month}`,
  notWithinHorizon: () => say`, но деньгами за этот срок не окупается`,
  never: () => say`, но деньгами не окупается никогда`,
  touchedAndLost: (from, until) => say`, но по деньгам выгодно лишь с ${from} до ${until} месяца`,
  cheaperUntil: (until) => say`, но по деньгам выгодно лишь до ${until} месяца`,
}

const findings: VerdictWords['findings'] = {
  secondBest: (s, margin) => say`На втором месте ${s.subject}: дисконтированные затраты выше на ${margin}.`,
  tie: (s, other) =>
    say`${capitalised(s.subject)} и ${other.subject}: дисконтированные затраты равны, рекомендуется первое в списке.`,
  presentValueDecides: (s, more, than, rate) =>
    say`Без дисконтирования ${s.subject} на ${more} дороже${than}. Выигрыш даёт только ставка ${rate}: платить нужно позже.`,
  valueAtHorizonDecides: (reference, value, horizonMonths) =>
    say`Решает только остаточная стоимость серверов через ${time.months(horizonMonths)}, ${value}: без неё по дисконтированным затратам выгоднее ${reference.subject}.`,
  runRateCrosses: (s, from, than, horizonMonths) =>
    say`С ${from} ${s.subject} в расчёте на месяц дешевле${than}, но за ${time.months(horizonMonths)} это не возвращает начальных вложений.`,
  commitmentsWouldChange: (owed, horizonMonths, other) =>
    say`С учётом ${owed}, которые останутся к оплате после ${time.fromMonth(horizonMonths)}, дешевле всего ${other.subject}.`,
  stillOwed: (s, owed, horizonMonths) =>
    say`${capitalised(s.subject)}: после ${time.fromMonth(horizonMonths)} останется заплатить по обязательствам ${owed}; в сумму это не входит.`,
  impairment: (loss, horizonMonths) =>
    say`Через ${time.months(horizonMonths)} балансовая стоимость серверов будет на ${loss} выше цены продажи.`,
  hiddenReserve: (gain, horizonMonths) =>
    say`Через ${time.months(horizonMonths)} цена продажи серверов будет на ${gain} выше балансовой стоимости.`,
  someRedone: (s, share) =>
    say`${capitalised(s.subject)}: учтена переделка ${share} ответов, которые уходят от основной модели API.`,
  noneRedone: (s) => say`${capitalised(s.subject)}: переделка ответов не учтена, модель взамен API считается не хуже.`,
  doesNotFit: (s, needed, count, available) =>
    say`${s.label}: вне сравнения, модели нужно ${needed}, а ${offer(count)} ${available}.`,
  replicaSpansUnits: (s, gpusPerReplica, gpusPerUnit) =>
    say`${s.label}: реплика из ${String(gpusPerReplica)} GPU занимает несколько серверов по ${String(gpusPerUnit)}; между ними нужна быстрая сеть.`,
  neverServesLocally: (s, horizonMonths, firstMonth) =>
    say`${s.label}: за ${time.months(horizonMonths)} своя обработка не начнётся, возможна с ${time.fromMonth(firstMonth)}.`,
}

export const verdict: VerdictWords = {
  recommendation: 'Рекомендация',
  noRecommendation: 'Рекомендации пока нет',
  payback,
  findings,
  cheaper: (s, than, saving, presentValue, over, end) =>
    say`${s.choose}: за ${over} это на ${saving} дешевле${than}${basis(presentValue)}${end}.`,
  keep: (s, next, margin, presentValue, over) =>
    say`${s.keep}: за ${over} ничего дешевле нет. ${capitalised(next.subject)} ${next.plural ? 'обойдутся' : 'обойдётся'} на ${margin} дороже${basis(presentValue)}.`,
  keepTied: (s, next, over) =>
    say`${s.keep}: за ${over} ничего дешевле нет, ${next.subject} ${costs(next)} столько же.`,
  doesNotFit: (needed, count, available) =>
    say`Модель не помещается: ей нужно ${needed}, а ${offer(count)} ${available}.`,
  noDemand: () => ['Сравнивать пока нечего: ни у одной нагрузки нет запросов.'],
  smallestThatFits: (count) => `Поместится самое меньшее на ${count} таких GPU.`,
  noneFits: 'Не поместится ни на 1, ни на 2, ни на 4, ни на 8 таких GPU.',
}
