import type { Messages } from '@/i18n/messages'
import { formatCount, formatMoney, formatNumber, formatPercent } from '@/lib/format'
import type { Locale } from '@/lib/locale'
import { sourceOf } from '@/scenario/provenance'
import type { ValueSource } from '@/scenario/value-source'
import { useApp } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { useHeldCatalogue } from './catalogue-context'
import { sourceDate } from './source-date'
import type { Unit } from './unit'

/** Where the number at a path is from, in words: the preset's source, or that of the catalogue where it has the same number. */
export function useOrigin(path: string, inPreset: boolean, changed: boolean, unit: Unit): string | undefined {
  const messages = useMessages()
  const { catalogue, today } = useHeldCatalogue()
  return useApp(({ scenario }) => {
    const isPresets = scenario.preset !== null && inPreset && !changed
    const source = isPresets ? sourceOf(scenario, path) : (catalogue?.catalogueSource(scenario, path, today) ?? null)
    if (source !== null) return sourceText(source, unit, messages)
    if (isPresets) return messages.screen.inputs.fromPreset
    // A part that the preset does not have was added by hand; without a preset everything was.
    return scenario.preset === null ? undefined : messages.screen.inputs.yours
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
