import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ru } from '@/i18n/ru'
import { DEFAULT_SCENARIO } from '@/scenario/defaults'
import type { Place } from '@/scenario/schema'
import { onPage } from '@/test/on-page'
import { PlaceForm } from './place-form'

const place: Place = DEFAULT_SCENARIO.place
const field = (name: string) => screen.getByRole('textbox', { name })

test('a typed number goes into the scenario at once', async () => {
  const store = onPage(<PlaceForm />)
  await userEvent.clear(field('Electricity'))
  await userEvent.type(field('Electricity'), '0.25')
  expect(store.getState().scenario.place.usdPerKwh).toBe(0.25)
})

test('a wrong number stays as typed, says its limit, and the scenario keeps the last valid value', async () => {
  const store = onPage(<PlaceForm />)
  await userEvent.clear(field('PUE'))
  await userEvent.type(field('PUE'), '7')
  expect(field('PUE')).toHaveProperty('value', '7')
  expect(await screen.findByText(/^At most 5\. The answer keeps using/)).toBeDefined()
  expect(field('PUE').getAttribute('aria-invalid')).toBe('true')
  expect(store.getState().scenario.place.pue).toBe(place.pue)
})

test('a wrong neighbour does not hold up what is typed beside it', async () => {
  const store = onPage(<PlaceForm />)
  await userEvent.clear(field('PUE'))
  await userEvent.type(field('PUE'), 'much')
  await userEvent.clear(field('Electricity'))
  await userEvent.type(field('Electricity'), '0.5')
  expect(store.getState().scenario.place).toEqual({ ...place, usdPerKwh: 0.5 })
  expect(screen.getByText(/^This is not a number\./)).toBeDefined()
})

test('a changed number is marked with the value of the preset, and goes back to it', async () => {
  const store = onPage(<PlaceForm />)
  await userEvent.clear(field('PUE'))
  await userEvent.type(field('PUE'), '1.9')
  await userEvent.click(screen.getByRole('button', { name: /^Restore PUE to/ }))
  expect(store.getState().scenario.place).toEqual(place)
  expect(field('PUE')).toHaveProperty('value', String(place.pue))
  expect(screen.queryByRole('button', { name: /^Restore PUE/ })).toBeNull()
})

test('what can be read in two ways is asked about', async () => {
  const store = onPage(<PlaceForm />, { messages: ru })
  const electricity = screen.getByRole('textbox', { name: 'Электричество' })
  await userEvent.clear(electricity)
  await userEvent.type(electricity, '0,25')
  expect(store.getState().scenario.place.usdPerKwh).toBe(0.25)
  await userEvent.clear(electricity)
  await userEvent.type(electricity, '1.234')
  expect(screen.getByText(/^Можно прочесть как/)).toBeDefined()
})

test('where the servers stand is a choice, with its own price', async () => {
  const store = onPage(<PlaceForm />)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Where the servers stand' }), 'Own room')
  expect(store.getState().scenario.place.site).toEqual({ kind: 'room', usdPerServerMonth: 0 })
  await userEvent.clear(field('Rent of the place'))
  await userEvent.type(field('Rent of the place'), '300')
  expect(store.getState().scenario.place.site).toEqual({ kind: 'room', usdPerServerMonth: 300 })
})
