import type { Messages } from '@/i18n/messages'
import { formatCount, formatMoney, formatNumber, formatPercent } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { sourceOf, type ValueSource } from '@/scenario/provenance'
import { useApp } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { sourceDate } from './source-date'
import type { Unit } from './unit'

/** Where the number at a path is from, in words; nothing is said where the scenario began as no preset. */
export function useOrigin(path: string, inPreset: boolean, changed: boolean, unit: Unit): string | undefined {
  const messages = useMessages()
  return useApp(({ scenario }) => {
    if (scenario.preset === null) return undefined
    // A part that the preset does not have was added by hand.
    if (changed || !inPreset) return messages.screen.inputs.yours
    const source = sourceOf(scenario, path)
    return source === null ? messages.screen.inputs.fromPreset : sourceText(source, unit, messages)
  })
}

function sourceText({ basis, text, asOf, range }: ValueSource, unit: Unit, { locale, screen }: Messages): string {
  const date = sourceDate(asOf, locale)
  if (basis === 'read') return `${text}, ${date}`
  if (range === null) return screen.inputs.recalled(date)
  return screen.inputs.assumed(bound(range.low, unit, locale), bound(range.high, unit, locale))
}

/** A bound of a range at a glance: it need not be exact. */
function bound(value: number, unit: Unit, locale: Locale): string {
  if (unit.kind === 'percent') return formatPercent(value, locale)
  if (unit.kind === 'usd') return formatMoney(value, locale)
  return value >= 1e6 ? formatCount(value, locale) : formatNumber(value, locale, value < 1 ? 3 : 2)
}
