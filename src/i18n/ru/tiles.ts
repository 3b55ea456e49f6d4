import type { TileWords } from '@/i18n/en/tiles'
import { time } from './time'

export const tiles: TileWords = {
  payback: (label) => (label === null ? 'Срок окупаемости' : `Срок окупаемости: ${label}`),
  tco: (horizonMonths) => `Всего за ${time.months(horizonMonths)}`,
  levelised: 'Цена 1 млн токенов',
  npv: 'Дисконтированные затраты',
  peakExposure: (label) => (label === null ? 'Пиковая дополнительная потребность' : `Пиковая потребность: ${label}`),
  states: {
    noDifference: 'разницы нет',
    fromTheStart: 'с самого начала',
    notWithinHorizon: (horizonMonths) => `не за ${time.months(horizonMonths)}`,
    never: 'никогда',
    touchedAndLost: (lost) => `утрачена на ${lost}`,
    cheaperUntil: (until) => `только до ${until}`,
  },
  discounted: (state) => `С дисконтированием: ${state}`,
  touched: (touched, lost) => `Касание на ${touched}, утрата на ${lost}`,
  against: (label, value, difference) => (difference === '' ? `${label} ${value}` : `${label} ${value}, ${difference}`),
  cashPaid: (cash) => `уплачено ${cash}`,
  perRequest: (cost) => `${cost} за запрос`,
  perUserMonth: (cost) => `${cost} на человека в месяц`,
  rate: (rate) => `ставка ${rate}`,
  aboveAtStart: ({ than }) => `Дороже${than} по деньгам, до старта`,
  aboveInMonth: ({ than }, month) => `Дороже${than} по деньгам, к ${month}-му месяцу`,
  neverAbove: ({ than }) => `По деньгам никогда не дороже${than}`,
  onceFits: 'когда модель поместится',
  nothingToCompare: 'сравнить не с чем',
  noDemand: 'запросов пока нет',
}
