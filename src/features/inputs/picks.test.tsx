import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { presetScenario } from '@/scenario/presets'
import { onPage } from '@/test/on-page'
import { Inputs } from './inputs'

const scenario = presetScenario('support-rag')

/** The page on a day, with one section open and the catalogue there. */
async function section(name: RegExp, today = '2026-11-24') {
  const store = onPage(<Inputs today={today} />, { scenario })
  await userEvent.click(screen.getByRole('button', { name }))
  return store
}

/** A pick, once its list is there. */
async function pick(label: string, option: RegExp) {
  const choice = (await screen.findAllByRole('combobox', { name: label }))[0]
  if (choice === undefined) throw new Error(`no pick ${label}`)
  await within(choice).findByRole('option', { name: option })
  await userEvent.selectOptions(choice, within(choice).getByRole('option', { name: option }))
}

test('an API model of a price list fills its prices and says where they are from, with the date', async () => {
  const store = await section(/^API/)
  await pick('Model of a price list', /^Claude Haiku 4\.5, \$1\.00 \/ \$5\.00$/)
  expect(store.getState().scenario.apiModels[0]).toMatchObject({ name: 'Claude Haiku 4.5', outputUsdPerMTok: 5 })
  const field = screen.getByRole('textbox', { name: 'Output' })
  expect(field).toHaveProperty('value', '5')
  expect(field.getAttribute('aria-describedby')).toBeTruthy()
  expect(screen.getAllByText('genai-prices 0.1.8, Sep 2026').length).toBeGreaterThan(0)
  await userEvent.clear(field)
  await userEvent.type(field, '4.5')
  expect(screen.getAllByText('Yours').length).toBeGreaterThan(0)
  expect(screen.getByRole('combobox', { name: 'Model of a price list' })).toHaveProperty('value', '')
})

test('a pick fills a field that was typed in, and a wrong text in it is forgotten', async () => {
  const store = await section(/^Power and place/)
  const electricity = screen.getByRole('textbox', { name: 'Electricity' })
  await userEvent.clear(electricity)
  await userEvent.type(electricity, 'much')
  await pick('Electricity by place', /^Germany/)
  expect(electricity).toHaveProperty('value', '0.209')
  expect(store.getState().scenario.place.usdPerKwh).toBe(0.209)
})

test('a server and an open model fill what is bought and what must fit', async () => {
  const store = await section(/^Model and hardware/)
  await pick('Server of the catalogue', /8×B200/)
  await pick('Open model', /^Llama 3\.3 70B/)
  const [capacity] = store.getState().scenario.capacities
  expect(capacity?.source).toMatchObject({ serverUsd: 338_495.75 })
  expect(capacity?.memory).toMatchObject({ gpuMemoryGb: 180, layers: 80 })
  await pick('Precision of its weights', /^INT4$/)
  expect(store.getState().scenario.capacities[0]?.memory?.bytesPerWeight).toBeLessThan(0.7)
})

test('how old the prices are is said, and warned of past 90 days', async () => {
  await section(/^API/, '2026-12-22')
  expect(screen.getByText('API prices of the catalogue: Sep 23, 2026, 90 days old.')).toBeDefined()
})

test('past 90 days', async () => {
  await section(/^API/, '2026-12-23')
  expect(screen.getByRole('note').textContent).toMatch(/91 days old\. Prices change faster/)
})
