import { capitalised } from '../capitalised'
import type { TableWords } from '../en/tables'
import { time } from './time'

export const tables: TableWords = {
  strategy: 'Стратегия',
  total: 'Всего',
  comparison: {
    cheapest: (s, count, margin, than) =>
      `${capitalised(s.subject)}: минимум из ${count}, на ${margin} дешевле${than.than} по дисконтированным затратам`,
    tied: (s, than) => `${capitalised(s.subject)} и ${than.subject}: дисконтированные затраты одинаково низкие`,
    alone: (s) => `Рассчитать можно только одно: ${s.subject}`,
    nothing: 'Ни одну стратегию пока нельзя рассчитать',
    subtitle: (horizonMonths, rate) =>
      `${time.months(horizonMonths)}, доллары США, ставка дисконтирования ${rate} в год`,
    columns: {
      cash: 'Уплачено',
      tco: 'Всего затрат',
      npv: 'NPV затрат',
      levelised: 'За 1 млн токенов',
      payback: 'Окупаемость, месяцы',
      peakExposure: 'Пиковая потребность',
      stillOwed: 'Останется должны',
    },
    reference: 'точка отсчёта',
    states: {
      noDifference: 'столько же',
      fromTheStart: 'сразу',
      notWithinHorizon: (horizonMonths) => `не за ${horizonMonths}`,
      never: 'никогда',
      touchedAndLost: (from, until) => `только ${from}–${until}`,
      cheaperUntil: (until) => `только до ${until}`,
    },
    doesNotFit: (needed, available) => `модель не помещается: нужно ${needed}, есть ${available}`,
  },
  breakdown: {
    instead: (s, than, more, less) =>
      `${capitalised(s.subject)}: ${more}, зато экономия ${less} в сравнении с: ${than.label}`,
    onlyMore: (s, more, than) => `${capitalised(s.subject)} дороже${than.than}: ${more}`,
    onlyLess: (s, less, than) => `${capitalised(s.subject)} дешевле${than.than}: экономия ${less}`,
    more: (amount, on) => `+${amount} на ${on}`,
    less: (amount, on) => `${amount} на ${on}`,
    and: ' и ',
    same: (s, than) => `${capitalised(s.subject)} и ${than.subject}: затраты одинаковы по всем статьям`,
    largest: (s, share, on) => `${capitalised(s.subject)}: ${share} затрат уходит на ${on}`,
    nothing: 'Затрат нет',
    subtitle: (horizonMonths, thousands) =>
      `${time.months(horizonMonths)}, деньги за вычетом остаточной стоимости, ${thousands ? 'тысячи долларов' : 'доллары'}, от дешёвых к дорогим`,
  },
  budget: {
    beforeStart: 'До старта',
    subtitle: (s, from, to, basis) => `${s.label} по финансовым годам, ${from} — ${to}, доллары США, ${basis}`,
    basis: { cash: 'по оплате', accrual: 'по начислению' },
    saves: (s, start, than, years, count) =>
      `${capitalised(s.subject)}: до старта на ${start} дороже${than.than}, затем экономия ${years} за ${count === 1 ? 'финансовый год' : `${count} финансовых года`}`,
    costs: (s, start, rest, horizonMonths) =>
      `${capitalised(s.subject)}: ${start} до старта и ${rest} за ${time.months(horizonMonths)}`,
    listed: (amounts) =>
      amounts.length < 2 ? amounts.join('') : `${amounts.slice(0, -1).join(', ')} и ${amounts.at(-1) ?? ''}`,
    totalOf: (s) => `${s.label}, всего`,
    comparison: (s) => `${s.label}, для сравнения`,
    saving: 'Экономия за период',
    valueLeft: 'Остаточная стоимость, не деньги',
    writeDown: 'Обесценение до остаточной стоимости',
    tco: 'Всего затрат',
  },
}
