/** What a formula does, where arithmetic has no sign for it. Operands come as finished texts, the main one first. */
type Operands = readonly string[]
type Sign = 'above' | 'below' | 'not-above'

const SIGN: Record<Sign, string> = { above: 'above 0', below: 'below 0', 'not-above': 'not above 0' }
const list = (operands: Operands): string => operands.join(', ')

export const formula = {
  min: (of: Operands) => `the least of (${list(of)})`,
  max: (of: Operands) => `the greatest of (${list(of)})`,
  up: ([x = '']: Operands) => `(${x}) in whole units, rounded up`,
  down: ([x = '']: Operands) => `(${x}) in whole units, rounded down`,
  exp: ([x = '']: Operands) => `e to the power of (${x})`,
  gap: ([a = '', b = '']: Operands) => `${a} − ${b}, but for noise in the last digits`,
  choose: ([condition = '', yes = '', no = '']: Operands) => `${yes} where ${condition}, else ${no}`,
  month: () => 'month',
  trend: ([rate = '']: Operands) => `the level after a trend of ${rate} a year`,
  discount: ([rate = '']: Operands) => `the discount factor at ${rate} a year`,
  decay: ([rate = '', until = '']: Operands) => `the share left in month ${until} at a loss of ${rate} a year`,
  impulse: ([column = '']: Operands) => `once, in month ${column}`,
  table: (of: Operands) => `by month: ${list(of)}`,
  'running-sum': ([x = '']: Operands) => `the sum so far of ${x}`,
  'running-max': ([x = '']: Operands) => `the highest so far of ${x}`,
  'window-sum': ([x = '', length = '']: Operands) => `the sum over the last ${length} months of ${x}`,
  'window-min': ([x = '', length = '']: Operands) => `the least over the last ${length} months of ${x}`,
  lag: ([x = '', by = '']: Operands) => `${x}, ${by} months earlier`,
  ahead: ([x = '', by = '']: Operands) => `${x}, ${by} months later`,
  vintages: ([needed = '', life = '']: Operands) =>
    `what must enter so that ${needed} is covered, each serving ${life} months`,
  'term-start': ([x = '', first = '', length = '']: Operands) =>
    `${x} at the start of the running term of ${length} months, the first from month ${first}`,
  total: ([x = '']: Operands) => `the sum over all months of ${x}`,
  peak: ([x = '']: Operands) => `the highest of all months of ${x}`,
  at: ([x = '', column = '']: Operands) => `${x} in month ${column}`,
  crossing: ([x = '', from = '']: Operands) => `the month after ${from} in which ${x} meets 0 on a straight line`,
  first: ([x = '', from = '0']: Operands, sign: Sign) =>
    `the first month${from === '0' ? '' : ` from ${from} on`} in which ${x} is ${SIGN[sign]}`,
  last: ([x = '']: Operands, sign: Sign) => `the last month in which ${x} is ${SIGN[sign]}`,
}

export type FormulaWords = typeof formula
