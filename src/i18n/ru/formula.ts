import type { FormulaWords } from '@/i18n/en/formula'

const SIGN = { above: 'больше 0', below: 'меньше 0', 'not-above': 'не больше 0' } as const
const list = (operands: readonly string[]): string => operands.join('; ')

export const formula: FormulaWords = {
  min: (of) => `наименьшее из (${list(of)})`,
  max: (of) => `наибольшее из (${list(of)})`,
  up: ([x = '']) => `(${x}) целых единиц с округлением вверх`,
  down: ([x = '']) => `(${x}) целых единиц с округлением вниз`,
  exp: ([x = '']) => `e в степени (${x})`,
  gap: ([a = '', b = '']) => `${a} − ${b} без шума в последних знаках`,
  choose: ([condition = '', yes = '', no = '']) => `${yes} там, где ${condition}, иначе ${no}`,
  month: () => 'месяц',
  trend: ([rate = '']) => `уровень при изменении на ${rate} в год`,
  discount: ([rate = '']) => `коэффициент дисконтирования при ставке ${rate} в год`,
  decay: ([rate = '', until = '']) => `доля, оставшаяся к месяцу ${until} при потере ${rate} в год`,
  impulse: ([column = '']) => `один раз, в месяце ${column}`,
  table: (of) => `по месяцам: ${list(of)}`,
  'running-sum': ([x = '']) => `сумма с начала: ${x}`,
  'running-max': ([x = '']) => `наибольшее с начала: ${x}`,
  'window-sum': ([x = '', length = '']) => `сумма за последние месяцы (${length}): ${x}`,
  'window-min': ([x = '', length = '']) => `наименьшее за последние месяцы (${length}): ${x}`,
  lag: ([x = '', by = '']) => `${x} с отставанием в месяцах (${by})`,
  ahead: ([x = '', by = '']) => `${x} с опережением в месяцах (${by})`,
  vintages: ([needed = '', life = '']) => `сколько добавить, чтобы хватило: ${needed}; срок службы в месяцах: ${life}`,
  'term-start': ([x = '', first = '', length = '']) =>
    `${x} на начало текущего срока (месяцев: ${length}, первый срок с месяца ${first})`,
  total: ([x = '']) => `сумма за все месяцы: ${x}`,
  peak: ([x = '']) => `наибольшее за все месяцы: ${x}`,
  at: ([x = '', column = '']) => `${x} в месяце ${column}`,
  crossing: ([x = '', from = '']) => `месяц после ${from}, в котором ${x} по прямой достигает 0`,
  first: ([x = '', from = '0'], sign) =>
    `первый месяц${from === '0' ? '' : ` начиная с ${from}`}, в котором ${x} ${SIGN[sign]}`,
  last: ([x = ''], sign) => `последний месяц, в котором ${x} ${SIGN[sign]}`,
}
