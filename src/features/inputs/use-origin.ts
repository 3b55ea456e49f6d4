import type { Messages } from '@/i18n/messages'
import { formatCount, formatMoney, formatNumber, formatPercent } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { sourceOf, type ValueSource } from '@/scenario/provenance'
import type { Scenario } from '@/scenario/schema'
import { useApp } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { sourceDate } from './source-date'
import type { Unit } from './unit'

/** Where a number is from, in words; nothing is said where the scenario began as no preset. */
export function useOrigin(path: (scenario: Scenario) => string, changed: boolean, unit: Unit): string | undefined {
  const messages = useMessages()
  const scenario = useApp((state) => state.scenario)
  if (scenario.preset === null) return undefined
  if (changed) return messages.screen.inputs.yours
  const source = sourceOf(scenario, path(scenario))
  return source === null ? messages.screen.inputs.fromPreset : inWords(source, unit, messages)
}

function inWords({ basis, text, asOf, range }: ValueSource, unit: Unit, { locale, screen }: Messages): string {
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
