import type { Messages } from '@/i18n/messages'
import { formatMonthYear } from '@/lib/calendar'
import { formatCount } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { sourceOf, type ValueSource } from '@/scenario/provenance'
import type { Scenario } from '@/scenario/schema'
import { useApp } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { fieldText, spoken, type Unit } from './unit'

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
  const [year, month] = asOf.split('-').map(Number)
  const date = formatMonthYear({ year: year ?? 0, month: month ?? 0 }, locale)
  if (basis === 'read') return `${text}, ${date}`
  if (range === null) return screen.inputs.recalled(date)
  return screen.inputs.assumed(bound(range.low, unit, locale, false), bound(range.high, unit, locale, true))
}

/** Millions in short, and the sign of per cent once. */
function bound(value: number, unit: Unit, locale: Locale, last: boolean): string {
  if (unit.kind === 'plain' && value >= 1e6) return formatCount(value, locale)
  return last || unit.kind !== 'percent' ? spoken(value, unit, locale) : fieldText(value, unit, locale)
}
