import type { Messages } from '@/i18n/messages'
import { calendarMonth, formatMonthYear } from '@/lib/calendar'
import { formatCount, formatMoney, formatNumber, formatPercent, formatPercentChange } from '@/lib/format'
import { strategyNames } from '@/report/names'
import type { ApiModel, Capacity, Scenario, Workload } from '@/scenario/schema'
import type { SectionName } from './differences'

/** What a closed section says: its values as a sentence. */
export function summaryOf(section: SectionName, scenario: Scenario, messages: Messages): string {
  return SUMMARIES[section](scenario, messages)
}

/** What a closed entry of a list says. */
export function workloadSummary(workload: Workload, { locale, fields }: Messages): string {
  return fields.summary.workload(
    formatCount(workload.requestsPerMonth, locale),
    formatCount(workload.inputTokensPerRequest, locale),
    formatCount(workload.outputTokensPerRequest, locale),
  )
}

export function modelSummary(model: ApiModel, { locale, fields }: Messages): string {
  return fields.summary.prices(formatMoney(model.inputUsdPerMTok, locale), formatMoney(model.outputUsdPerMTok, locale))
}

export function capacitySummary({ source }: Capacity, { locale, screen }: Messages): string {
  const words = screen.summaries
  return source.kind === 'own'
    ? words.bought(source.gpusPerServer, formatMoney(source.serverUsd, locale))
    : words.rented(formatMoney(source.onDemandUsdPerGpuHour, locale))
}

/** What fits two lines: the first few, and how many more. */
const MOST = 3

function shortened(parts: readonly string[], andMore: (count: number) => string): string {
  if (parts.length <= MOST) return parts.join(', ')
  return `${parts.slice(0, MOST - 1).join(', ')}${andMore(parts.length - MOST + 1)}`
}

const SUMMARIES: Record<SectionName, (scenario: Scenario, messages: Messages) => string> = {
  demand: ({ workloads }, { locale, screen }) => {
    const words = screen.summaries
    const tokens = workloads.reduce(
      (sum, w) => sum + w.requestsPerMonth * (w.inputTokensPerRequest + w.outputTokensPerRequest),
      0,
    )
    const growth = workloads[0]?.growth
    const rate =
      growth?.kind === 'compound' && growth.rateAnnual !== 0 ? formatPercentChange(growth.rateAnnual, locale) : ''
    return words.demand(workloads.length, formatCount(tokens, locale)) + (rate === '' ? '' : words.demandGrowth(rate))
  },
  api: ({ api, apiModels, workloads }, { locale, screen }) => {
    const words = screen.summaries
    const model = apiModels.find(({ id }) => id === workloads[0]?.apiModel)
    if (model === undefined) return ''
    const prices = words.api(
      model.name || model.id,
      formatMoney(model.inputUsdPerMTok, locale),
      formatMoney(model.outputUsdPerMTok, locale),
    )
    if (api.priceTrendAnnual === 0) return prices
    return prices + words.apiTrend(formatPercentChange(api.priceTrendAnnual, locale))
  },
  hardware: ({ capacities }, { locale, screen, fields }) => {
    const words = screen.summaries
    const parts = capacities.map(({ source }) =>
      source.kind === 'own'
        ? words.bought(source.gpusPerServer, formatMoney(source.serverUsd, locale))
        : words.rented(formatMoney(source.onDemandUsdPerGpuHour, locale)),
    )
    return parts.length === 0 ? words.noHardware : shortened(parts, fields.summary.andMore)
  },
  place: ({ place }, { locale, screen }) => {
    const words = screen.summaries
    const { site } = place
    const rent =
      site.kind === 'room'
        ? words.room(formatMoney(site.usdPerServerMonth, locale))
        : words.colocation(formatMoney(site.usdPerKwMonth, locale))
    return `${rent}, ${words.place(formatMoney(place.usdPerKwh, locale), formatNumber(place.pue, locale))}`
  },
  people: ({ people, api }, { locale, screen }) =>
    screen.summaries.people(formatMoney(people.salaryUsdPerYear, locale), formatNumber(api.staffFte, locale)),
  finance: (scenario, { locale, screen }) => {
    const first = calendarMonth({ year: scenario.firstYear, month: scenario.firstCalendarMonth }, 1)
    const rate = formatPercent(scenario.discountRateAnnual, locale)
    return screen.summaries.finance(scenario.horizonMonths, formatMonthYear(first, locale, 'long'), rate)
  },
  strategies: (scenario, messages) => {
    const names = strategyNames(scenario, messages).map(({ label }) => label)
    const [reference = '', ...others] = names
    const { strategy, summary } = messages.fields
    return shortened([`${reference} (${strategy.reference})`, ...others], summary.andMore)
  },
}
