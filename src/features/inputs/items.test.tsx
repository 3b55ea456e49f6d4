import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { LIMITS } from '@/scenario/schema'
import { presetScenario } from '@/scenario/presets'
import { onPage } from '@/test/on-page'
import { Inputs } from './inputs'

const scenario = presetScenario('support-rag')
const button = (name: RegExp | string) => screen.getByRole('button', { name })
const open = (name: RegExp) => userEvent.click(button(name))

test('a workload is added, gone to, named, moved to the top, and taken away again', async () => {
  const store = onPage(<Inputs today="2026-11-24" />, { scenario })
  const names = () => store.getState().scenario.workloads.map(({ id, name }) => name || id)
  await userEvent.click(button('Add a workload'))
  expect(document.activeElement).toBe(button('Workload 3'))
  const added = screen.getByRole('group', { name: 'Workload 3' })
  await userEvent.click(within(added).getByRole('button', { name: /more: name/ }))
  await userEvent.type(within(added).getByRole('textbox', { name: 'Name' }), 'Search')
  expect(names()).toEqual(['rag', 'summary', 'Search'])
  await userEvent.click(button('Move Search up'))
  await userEvent.click(button('Move Search up'))
  expect(names()).toEqual(['Search', 'rag', 'summary'])
  await userEvent.click(button('Remove Search'))
  expect(store.getState().scenario.workloads).toEqual(scenario.workloads)
})

test('what was typed in a field goes along when its workload moves', async () => {
  const store = onPage(<Inputs today="2026-11-24" />, { scenario })
  const first = screen.getByRole('group', { name: 'Support answers' })
  await userEvent.type(within(first).getByRole('textbox', { name: 'Requests' }), 'x')
  await userEvent.click(button('Move Support answers down'))
  expect(within(first).getByRole('textbox', { name: 'Requests' })).toHaveProperty('value', '4,000,000x')
  expect(store.getState().scenario.workloads[1]?.id).toBe('rag')
})

test('the first strategy is the reference and says so; another one moved there takes its place', async () => {
  onPage(<Inputs today="2026-11-24" />, { scenario })
  await open(/^Strategies/)
  expect(button(/^API reference$/)).toBeDefined()
  await userEvent.click(button('Move API down'))
  expect(screen.getByRole('button', { name: /reference$/ }).textContent).not.toContain('API')
})

test('a list that is full says so instead of offering one more', async () => {
  onPage(<Inputs today="2026-11-24" />, { scenario })
  for (let count = scenario.workloads.length; count < LIMITS.workloads; count++) {
    await userEvent.click(button('Add a workload'))
  }
  expect(screen.queryByRole('button', { name: 'Add a workload' })).toBeNull()
  expect(screen.getByText('No more than 8.')).toBeDefined()
})

test('the last workload and the last two strategies cannot be taken away', async () => {
  const [workload] = scenario.workloads
  if (workload === undefined) throw new Error('the preset has changed')
  const store = onPage(<Inputs today="2026-11-24" />, { scenario })
  await userEvent.click(button('Remove Summaries'))
  expect(screen.queryByRole('button', { name: 'Remove Support answers' })).toBeNull()
  await open(/^Strategies/)
  while (store.getState().scenario.strategies.length > 2) {
    const [remove] = screen.getAllByRole('button', { name: /^Remove/ })
    if (remove === undefined) throw new Error('nothing to remove')
    await userEvent.click(remove)
  }
  expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull()
})

test('phases follow one another: an earlier month waits, and is taken once it can be', async () => {
  const store = onPage(<Inputs today="2026-11-24" />, { scenario })
  const phases = () => {
    const route = store.getState().scenario.strategies.find(({ id }) => id === 'phased')?.route
    return route?.kind === 'phased' ? route.phases.map(({ fromMonth }) => fromMonth) : []
  }
  await open(/^Strategies/)
  await open(/^Phased/)
  expect(phases()).toEqual([4, 10])
  await userEvent.click(button('Add a phase'))
  expect(phases()).toEqual([4, 10, 16])
  const month = (number: number) => screen.getByRole('textbox', { name: `Phase ${number} begins in month` })
  await userEvent.clear(month(3))
  await userEvent.type(month(3), '8')
  expect(await screen.findByText(/^Each phase begins in a later month/)).toBeDefined()
  expect(phases()).toEqual([4, 10, 16])
  await userEvent.clear(month(2))
  await userEvent.type(month(2), '6')
  expect(phases()).toEqual([4, 6, 8])
  await userEvent.click(button('Remove phase 1'))
  expect(phases()).toEqual([6, 8])
})

test('GPUs that no strategy uses have no fields that change nothing', async () => {
  onPage(<Inputs today="2026-11-24" />, { scenario })
  await open(/^Model and hardware/)
  await userEvent.click(button('Add GPUs'))
  expect(screen.getByText('No strategy uses these GPUs yet.')).toBeDefined()
})
