import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { en } from '@/i18n/en'
import { ru } from '@/i18n/ru'
import { DEFAULT_SCENARIO } from '@/scenario/defaults'
import { PRESETS } from '@/scenario/presets'
import { anyWildScenario } from '@/test/arbitraries'
import { onPage } from '@/test/on-page'
import { Inputs } from './inputs'

async function openEverything() {
  for (;;) {
    const [closed] = screen.queryAllByRole('button', { expanded: false })
    if (closed === undefined) return
    await userEvent.click(closed)
  }
}

test.each(PRESETS.map((scenario) => [scenario.preset, scenario] as const))(
  'every field of %s shows a value that holds, and none is marked as changed',
  async (_, scenario) => {
    const store = onPage(<Inputs today="2026-11-24" />, { scenario })
    await openEverything()
    const fields = screen.getAllByRole<HTMLInputElement>('textbox').filter(({ inputMode }) => inputMode === 'decimal')
    expect(fields.length).toBeGreaterThan(60)
    expect(fields.filter(({ value }) => value === '')).toEqual([])
    expect(screen.queryByRole('button', { name: /^Restore/ })).toBeNull()
    expect(store.getState().scenario).toBe(scenario)
  },
  20_000,
)

test('whatever scenario a stranger sends has its fields', () => {
  fc.assert(
    fc.property(anyWildScenario, fc.constantFrom(en, ru), (scenario, messages) => {
      onPage(<Inputs today="2026-11-24" />, { scenario, messages })
      expect(screen.getAllByRole('textbox').length).toBeGreaterThan(0)
      cleanup()
    }),
    { numRuns: 15 },
  )
}, 30_000)

test('a closed section says its state, and counts what is changed in it', () => {
  onPage(<Inputs today="2026-11-24" />, { scenario: { ...DEFAULT_SCENARIO, horizonMonths: 48 } })
  expect(screen.getByRole('button', { name: /^Finance\s*1 changed.*48 months from January/ })).toBeDefined()
})

test('two forms over the same thing do not undo each other', async () => {
  const store = onPage(<Inputs today="2026-11-24" />)
  await userEvent.click(screen.getByRole('button', { name: /^Demand/ }))
  await userEvent.click(screen.getByRole('button', { name: /^Model and hardware/ }))
  const type = async (name: string, text: string) => {
    const [field] = screen.getAllByRole('textbox', { name })
    if (field === undefined) throw new Error(`no field ${name}`)
    await userEvent.clear(field)
    await userEvent.type(field, text)
  }
  await type('Price of a server', '123456')
  await type('Target utilisation', '50')
  const [capacity] = store.getState().scenario.capacities
  expect(capacity).toMatchObject({ targetUtilisationShare: 0.5, source: { serverUsd: 123_456 } })
})

test('a swapped scenario starts the fields again', async () => {
  const store = onPage(<Inputs today="2026-11-24" />)
  const [requests] = screen.getAllByRole('textbox', { name: 'Requests' })
  if (requests === undefined) throw new Error('no field Requests')
  await userEvent.clear(requests)
  await userEvent.type(requests, 'what')
  const [workload, ...others] = DEFAULT_SCENARIO.workloads
  if (workload === undefined) throw new Error('no workload')
  act(() => {
    const swapped = { ...DEFAULT_SCENARIO, workloads: [{ ...workload, requestsPerMonth: 42 }, ...others] }
    store.getState().replaceScenario(swapped)
  })
  const [fresh] = screen.getAllByRole('textbox', { name: 'Requests' })
  expect(fresh).toHaveProperty('value', '42')
})
