import type { Messages } from '@/i18n/messages'
import { formatMonths } from '@/lib/format'
import type { Payback } from '@/model/evaluation'

/** A payback where a number would stand: the month, or its state in words of the same size. */
export function paybackText(payback: Payback, horizonMonths: number, messages: Messages): string {
  const { states } = messages.tiles
  const months = (month: number) => formatMonths(month, messages.locale)
  switch (payback.state) {
    case 'no-difference':
      return states.noDifference
    case 'from-the-start':
      return states.fromTheStart
    case 'month':
      return months(payback.month)
    case 'not-within-horizon':
      return states.notWithinHorizon(horizonMonths)
    case 'never':
      return states.never
    case 'touched-and-lost':
      return states.touchedAndLost(months(payback.lostMonth))
    case 'cheaper-until':
      return states.cheaperUntil(months(payback.untilMonth))
  }
}

/** The same where there is little room, as in a table. */
export function paybackCell(payback: Payback, horizonMonths: number, messages: Messages): string {
  const { states } = messages.tables.comparison
  const months = (month: number) => formatMonths(month, messages.locale)
  switch (payback.state) {
    case 'no-difference':
      return states.noDifference
    case 'from-the-start':
      return states.fromTheStart
    case 'month':
      return months(payback.month)
    case 'not-within-horizon':
      return states.notWithinHorizon(horizonMonths)
    case 'never':
      return states.never
    case 'touched-and-lost':
      return states.touchedAndLost(months(payback.touchedMonth), months(payback.lostMonth))
    case 'cheaper-until':
      return states.cheaperUntil(months(payback.untilMonth))
  }
}
