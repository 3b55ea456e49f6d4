import type { Messages } from '@/i18n/messages'
import type { StrategyWords } from '@/i18n/strategy-words'
import type { Scenario } from '@/scenario/schema'

/** What each strategy is called, in the scenario's order: the user's name, else one after its route and source, numbered where two are of a kind. */
export function strategyNames(scenario: Scenario, messages: Messages): readonly StrategyWords[] {
  throw new Error(`not written yet: ${scenario.title}${messages.locale}`)
}

export function workloadNames(scenario: Scenario, messages: Messages): readonly string[] {
  throw new Error(`not written yet: ${scenario.title}${messages.locale}`)
}

export function capacityNames(scenario: Scenario, messages: Messages): readonly string[] {
  throw new Error(`not written yet: ${scenario.title}${messages.locale}`)
}

/** The scenario's title, else its preset's, else a word for neither. */
export function scenarioTitle(scenario: Scenario, messages: Messages): string {
  throw new Error(`not written yet: ${scenario.title}${messages.locale}`)
}
