import type { Messages } from '@/i18n/messages'
import { formatMonths } from '@/lib/format'
import { PURCHASE_LINES } from '@/model/evaluation'
import type { Contender } from './contest'
import { crossingsOf, differenceOf } from './crossings'

/** A point where a strategy's cumulative cost meets the reference's. */
export type Crossing = {
  strategyId: string
  strategyIndex: number
  /** Kept: at or below the reference from here to the horizon. Lost: below it here, above it again from `lostMonth`. Ended: was below from the start, and is not from here on. */
  kind: 'kept' | 'lost' | 'ended'
  month: number
  lostMonth: number | null
  /** The reference's cumulative cost there. */
  valueUsd: number
  /** "Break-even, month 28.7" */
  title: string
  /** What follows from it, or why it is lost; '' where there is nothing to add. */
  detail: string
}

type Line = { contender: Contender; valuesUsd: readonly number[] }

/** Every crossing of a strategy with the reference, in order of time. */
export function namedCrossings(
  line: Line,
  reference: Line,
  isRecommended: boolean,
  messages: Messages,
): readonly Crossing[] {
  const { contender, valuesUsd } = line
  const { label } = contender.words
  const words = messages.chart.crossing
  const months = (month: number) => formatMonths(month, messages.locale)
  return crossingsOf(differenceOf(valuesUsd, reference.valuesUsd)).map(({ kind, month, lostMonth }) => {
    const said = (): { title: string; detail: string } => {
      if (kind === 'ended') return { title: words.ended(label, months(month)), detail: '' }
      if (lostMonth !== null) {
        const lost = isLostToPurchase(contender, lostMonth) ? words.lostToPurchase : words.lostTo
        return { title: words.lost(label, months(month)), detail: lost(months(lostMonth)) }
      }
      if (!isRecommended) return { title: words.keptOther(label, months(month)), detail: '' }
      return { title: words.kept(months(month)), detail: words.keptDetail(contender.words, reference.contender.words) }
    }
    return {
      strategyId: contender.result.strategyId,
      strategyIndex: contender.index,
      kind,
      month,
      lostMonth,
      valueUsd: interpolated(reference.valuesUsd, month),
      ...said(),
    }
  })
}

/** Whether servers are paid for in the column that ends the stretch. */
function isLostToPurchase({ result }: Contender, month: number): boolean {
  const column = Math.ceil(month)
  return PURCHASE_LINES.some((line) => (result.lines[line]?.[column] ?? 0) > 0)
}

function interpolated(valuesUsd: readonly number[], month: number): number {
  const column = Math.floor(month)
  const here = valuesUsd[column] ?? 0
  return here + (month - column) * ((valuesUsd[column + 1] ?? here) - here)
}
