import {
  add,
  constant,
  divide,
  lag,
  multiply,
  power,
  runningSum,
  subtract,
  type Figures,
  type Node,
} from '@/formula/definition'
import { LINE_IDS, type LineId } from './evaluation'
import type { FleetPart } from './hardware'
import { discountFactor, discountRateAnnual } from './time'

export type Lines = Partial<Record<LineId, Node>>

/** One strategy's ledger: every line, and what is summed from lines. */
export type LedgerFigures = {
  lines: Lines
  accrualLines: Lines
  cash: Node
  accrual: Node
  cumulativeCash: Node
  discountedCash: Node
  cumulativeDiscountedCash: Node
  bookValue: Node
  runRate: Node
}

/** Effective monthly rate of the annual one. */
const monthlyRate = multiply(constant(1, '1/month'), subtract(power(add(1, discountRateAnnual), divide(1, 12)), 1))

/** Totals are only ever sums of lines; lines without a difference between the views are the same formula in both. */
export function ledger(
  book: Figures,
  lines: Lines,
  accrualOf: FleetPart['accrual'],
  entersBooks: Node | null,
): LedgerFigures {
  const named: Lines = {}
  const accrualLines: Lines = {}
  const cashOnly: Node[] = []
  const accrualOnly: Node[] = []
  for (const id of LINE_IDS) {
    const line = lines[id]
    if (line === undefined) continue
    named[id] = book.name(`line.${id}`, 'USD/month', line)
    const accrued = accrualOf[id]
    if (accrued === undefined) {
      accrualLines[id] = line
      continue
    }
    cashOnly.push(line)
    if (accrued === null) continue
    accrualLines[id] = book.name(`accrual.${id}`, 'USD/month', accrued)
    accrualOnly.push(accrued)
  }

  const cash = book.name('cash', 'USD/month', add(...Object.values(named)))
  const accrual = cashOnly.length === 0 ? cash : book.name('accrual', 'USD/month', add(...Object.values(accrualLines)))
  const bookValue = book.name('bookValue', 'USD', runningSum(unexpensed(book, cashOnly, accrualOnly, entersBooks)))
  const discountedCash = book.name('discountedCash', 'USD/month', multiply(cash, discountFactor))
  return {
    lines: named,
    accrualLines,
    cash,
    accrual,
    cumulativeCash: book.name('cumulativeCash', 'USD', runningSum(cash)),
    discountedCash,
    cumulativeDiscountedCash: book.name('cumulativeDiscountedCash', 'USD', runningSum(discountedCash)),
    bookValue,
    runRate:
      cashOnly.length === 0
        ? cash
        : book.name('runRate', 'USD/month', add(accrual, multiply(monthlyRate, lag(bookValue, constant(1, 'month'))))),
  }
}

/** Paid less expensed, month by month, with what was there already; nothing where nothing is bought. */
function unexpensed(book: Figures, paid: readonly Node[], expensed: readonly Node[], entersBooks: Node | null): Node {
  const bought =
    paid.length === 0 ? multiply(constant(0, 'USD/month'), discountFactor) : subtract(add(...paid), add(...expensed))
  const difference = entersBooks ? add(entersBooks, bought) : bought
  return book.name('unexpensed', 'USD/month', difference)
}
