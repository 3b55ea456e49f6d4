import { capitalised } from '@/i18n/capitalised'
import type { TableWords } from '@/i18n/en/tables'
import { NO_BREAK_SPACE } from '@/lib/characters'
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
      payback: 'Срок окупаемости, месяцев',
      peakExposure: 'Пиковая потребность',
      roi: 'ROI',
      stillOwed: 'Останется заплатить',
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
    instead: (s, more, less) => `${capitalised(s.subject)}: ${more.join(' и ')}, зато экономия ${less.join(' и ')}`,
    onlyMore: (s, more) => `${capitalised(s.subject)}: ${more.join(' и ')}`,
    onlyLess: (s, less) => `${capitalised(s.subject)}: экономия ${less.join(' и ')}`,
    more: (amount, on) => `на ${on} больше на ${amount}`,
    less: (amount, on) => `${amount} на ${on}`,
    same: (s, other) => `${capitalised(s.subject)} и ${other.subject}: затраты одинаковы по всем статьям`,
    largest: (s, share, on) => `${capitalised(s.subject)}: ${share} затрат уходит на ${on}`,
    nothing: 'Затрат нет',
    subtitle: (horizonMonths, thousands) =>
      `${time.months(horizonMonths)}, деньги за вычетом остаточной стоимости, ${thousands ? 'тысячи долларов' : 'доллары'}, от дешёвых к дорогим`,
  },
  budget: {
    beforeStart: 'До старта',
    monthOfPlan: (month) => `${month}-й${NO_BREAK_SPACE}месяц`,
    periods: 'Периоды',
    grains: { 'fiscal-year': 'Финансовый год', quarter: 'Квартал', month: 'Месяц' },
    by: { 'fiscal-year': 'по финансовым годам', quarter: 'по кварталам', month: 'по месяцам' },
    subtitle: (s, by, from, to, basis) => `${s.label} ${by}, ${from} — ${to}, доллары США, ${basis}`,
    basis: { cash: 'по оплате', accrual: 'по начислению' },
    saves: (s, start, than, years) =>
      `${capitalised(s.subject)}: до старта на ${start} дороже${than}, затем по финансовым годам экономия ${years}`,
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
