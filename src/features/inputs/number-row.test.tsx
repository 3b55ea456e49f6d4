import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ru } from '@/i18n/ru'
import { scenarioWith } from '@/test/scenarios'
import { onPage } from '@/test/on-page'
import { Inputs } from './inputs'

const scenario = scenarioWith()
const inputs = <Inputs today="2026-11-24" />

async function type(name: string, text: string): Promise<HTMLElement> {
  const field = screen.getByRole('textbox', { name })
  await userEvent.clear(field)
  await userEvent.type(field, text)
  return field
}

test('a sum is worked out while it is typed, and stands as its result once it is left', async () => {
  const store = onPage(inputs, { scenario })
  const field = await type('Requests', '12*1.5e6')
  expect(store.getState().scenario.workloads[0]?.requestsPerMonth).toBe(18_000_000)
  expect(field).toHaveProperty('value', '12*1.5e6')
  expect(screen.getByText('= 18,000,000')).toBeDefined()
  await userEvent.tab()
  expect(field).toHaveProperty('value', '18,000,000')
  expect(screen.queryByText('= 18,000,000')).toBeNull()
})

test('in Russian too', async () => {
  const store = onPage(inputs, { scenario, messages: ru })
  await type('Запросы', '40 млн / 2')
  expect(store.getState().scenario.workloads[0]?.requestsPerMonth).toBe(20_000_000)
})

test('requests by the day: 24,000 a day are 730,000 a month', async () => {
  const store = onPage(inputs, { scenario })
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Requests: unit' }), 'a day')
  const field = await type('Requests', '24000')
  await userEvent.tab()
  // 24,000 × 730 ÷ 24.
  expect(store.getState().scenario.workloads[0]?.requestsPerMonth).toBeCloseTo(730_000, 6)
  expect(field).toHaveProperty('value', '24,000')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Requests: unit' }), 'a month')
  expect(field).toHaveProperty('value', '730,000')
})

test('a limit is told in the unit that is typed in', async () => {
  onPage(inputs, { scenario })
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Requests: unit' }), 'a day')
  await type('Requests', '1e12')
  // A thousand billion a month ÷ (730 ÷ 24).
  expect(await screen.findByText(/^At most 32,876,712,329\./)).toBeDefined()
})

test('a number changed elsewhere is shown, whatever was typed before', async () => {
  const store = onPage(inputs, { scenario })
  const field = await type('Requests', 'x')
  act(() =>
    store.getState().editScenario((now) => ({
      ...now,
      workloads: now.workloads.map((workload) => ({ ...workload, requestsPerMonth: 42 })),
    })),
  )
  expect(field).toHaveProperty('value', '42')
})

test('undo shows the number from before, and a later edit beside it does not bring the undone one back', async () => {
  const store = onPage(inputs, { scenario })
  await type('Requests', '7')
  await userEvent.tab()
  act(() => store.getState().undo())
  expect(store.getState().scenario.workloads[0]?.requestsPerMonth).not.toBe(7)
  const undone = store.getState().scenario.workloads[0]?.requestsPerMonth
  await type('Input per request', '900')
  expect(store.getState().scenario.workloads[0]).toMatchObject({
    requestsPerMonth: undone,
    inputTokensPerRequest: 900,
  })
})
