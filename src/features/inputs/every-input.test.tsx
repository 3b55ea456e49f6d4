import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { en } from '@/i18n/en'
import { formatInput } from '@/lib/format-input'
import { evaluator } from '@/model/evaluate-scenario'
import type { Evaluation } from '@/model/evaluation'
import { budget } from '@/report/budget'
import { scenarioSchema, type Scenario } from '@/scenario/schema'
import type { AppStore } from '@/state/app-store'
import { differences } from '@/test/differences'
import { everythingMatters } from '@/test/everything-matters'
import { onPage } from '@/test/on-page'
import { withNumber } from '@/test/with-number'
import { Inputs } from './inputs'

/*
 * Every number and every choice of the schema has its field, the field moves a figure, and no field is there that moves none.
 */

/** A place in any scenario: numbers of lists are left out, as in `workloads.*.users`. */
const anywhere = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, '.*')

/** Where the schema has a number, a choice of kinds, a reference, or a part that may be missing. */
function places(schema: z.core.JSONSchema._JSONSchema, path: string): string[] {
  if (typeof schema === 'boolean') return []
  const under = (key: string) => (path === '' ? key : `${path}.${key}`)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) {
    const isNullable = choices.some((choice) => typeof choice !== 'boolean' && choice.type === 'null')
    return [...(isNullable ? [path] : []), ...choices.flatMap((choice) => places(choice, path))]
  }
  if (schema.enum !== undefined || schema.const !== undefined) return [path]
  switch (schema.type) {
    case 'object':
      return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => places(field, under(key)))
    case 'array':
      return schema.items === undefined || Array.isArray(schema.items) ? [] : places(schema.items, under('*'))
    case 'number':
    case 'integer':
      return [path]
    case 'string':
      // An id is no input; what names another entry's id is a choice.
      return schema.pattern !== undefined && !path.endsWith('.id') ? [path] : []
    default:
      return []
  }
}

/** Chosen elsewhere: from the list of beginnings. */
const NOT_HERE = ['preset']
/** Another measure of the same speed: by design it leaves every figure as it is. */
const MEASURE_ONLY = ['capacities.*.speeds.*.kind']

const EVERY_PLACE = [...new Set(places(z.toJSONSchema(scenarioSchema), ''))].filter((path) => !NOT_HERE.includes(path))

/** Typed as one column. */
const fieldOf = (place: string): string => place.replace('.growth.multiples.*', '.growth.multiples')

const metered = everythingMatters({ kind: 'colo-metered', usdPerKwMonth: 150 })
const SCENARIOS = [
  metered,
  everythingMatters({ kind: 'room', usdPerServerMonth: 300 }),
  everythingMatters({ kind: 'colo-all-in', usdPerKwMonth: 250 }),
  // What a person does again has a cost.
  { ...metered, strategies: metered.strategies.map((strategy) => ({ ...strategy, redoBy: 'person' as const })) },
]

/** Whether a model's memory is known matters where it does not fit. */
const tooLarge: Scenario = {
  ...metered,
  capacities: metered.capacities.map((capacity) => ({
    ...capacity,
    memory: capacity.memory && { ...capacity.memory, parametersBillion: 500 },
  })),
}

const kept = evaluator()

/** All figures of a scenario, those that follow the calendar too. */
function figuresOf(scenario: Scenario): unknown {
  const evaluation: Evaluation = kept.evaluate(scenario)
  const { strategies, demand } = evaluation
  const byYear = budget(evaluation, en, scenario.strategies[0]?.id ?? '', 'cash', 'fiscal-year')
  return { strategies, demand, periods: byYear?.periods, texts: byYear?.rows.map(({ texts }) => texts) }
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const fields = (): Field[] => [
  ...screen.queryAllByRole<HTMLInputElement>('textbox'),
  ...screen.queryAllByRole<HTMLSelectElement>('combobox'),
]

function openEverything(): void {
  for (;;) {
    const closed = [...document.querySelectorAll<HTMLButtonElement>('button[aria-expanded="false"]')]
    if (closed.length === 0) return
    for (const button of closed) fireEvent.click(button)
  }
}

const NEARBY = [1.1, 0.9, 2, 0.5, 10, 0.1]

/** Texts that are likely to hold and to move something. */
function otherTexts(field: Field): string[] {
  if (field instanceof HTMLSelectElement) {
    return [...field.options].map(({ value }) => value).filter((value) => value !== field.value)
  }
  if (field instanceof HTMLTextAreaElement) return ['1\n2\n5']
  const now = Number(field.value.replaceAll(',', '').replace('\u2212', '-'))
  return [...NEARBY.map((factor) => factor * now), now + 1, now - 1].map((value) => formatInput(value, 'en'))
}

/** Whether some other text in the field moves a figure; the scenario is as before afterwards. */
function moves(field: Field, store: AppStore, scenario: Scenario, before: unknown): boolean {
  return otherTexts(field).some((text) => {
    fireEvent.change(field, { target: { value: text } })
    const moved = differences(before, figuresOf(store.getState().scenario)).length > 0
    act(() => store.getState().editScenario(() => scenario))
    return moved
  })
}

test(
  'every number and every choice of the schema has a field, and the field moves a figure',
  { timeout: 120_000 },
  () => {
    const wanted = new Set(EVERY_PLACE.map(fieldOf))
    const still: string[] = []
    for (const scenario of [...SCENARIOS, tooLarge]) {
      const before = figuresOf(scenario)
      const store = onPage(<Inputs today="2026-11-24" />, { scenario })
      openEverything()
      // Choices last: another kind takes fields away.
      const byKind = fields().toSorted((a, b) => Number(a.tagName === 'SELECT') - Number(b.tagName === 'SELECT'))
      for (const { name } of byKind) {
        const place = anywhere(name)
        if (!wanted.has(place)) continue
        const field = fields().find((now) => now.name === name)
        if (field === undefined) continue
        if (MEASURE_ONLY.includes(place) || moves(field, store, scenario, before)) wanted.delete(place)
        else still.push(name)
        if (field instanceof HTMLSelectElement) openEverything()
      }
      cleanup()
    }
    expect([...wanted], `without effect: ${still.join(', ')}`).toEqual([])
  },
)

test.each(SCENARIOS.map((scenario, index) => [index, scenario] as const))(
  'scenario %i: no field is there that moves no figure',
  { timeout: 120_000 },
  (_, scenario) => {
    const before = figuresOf(scenario)
    onPage(<Inputs today="2026-11-24" />, { scenario })
    openEverything()
    const idle = fields()
      .filter((field) => field instanceof HTMLInputElement && field.inputMode === 'decimal')
      .map(({ name }) => name)
      .filter((name) => !numberMoves(scenario, name, before))
    expect(idle).toEqual([])
  },
)

function numberMoves(scenario: Scenario, path: string, before: unknown): boolean {
  const value: unknown = path.split('.').reduce<unknown>((here, key) => Reflect.get(Object(here), key), scenario)
  if (typeof value !== 'number') throw new Error(`no number lies at ${path}`)
  return [...NEARBY.map((factor) => factor * value), value + 1, value - 1]
    .map((changed) => withNumber(scenario, path, changed))
    .filter((changed) => scenarioSchema.safeParse(changed).success)
    .some((changed) => differences(before, figuresOf(changed)).length > 0)
}
