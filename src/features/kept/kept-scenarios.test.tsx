import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ru } from '@/i18n/ru'
import { DEFAULT_SCENARIO } from '@/scenario/defaults'
import { encodeLink } from '@/share/link-codec'
import { onPage } from '@/test/on-page'
import { KeptScenarios } from './kept-scenarios'

const MINE = { ...DEFAULT_SCENARIO, horizonMonths: 60 }
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const saved = () => within(screen.getByRole('region', { name: 'Saved' }))
const said = () => screen.getByRole('status').textContent

async function saveAs(name: string) {
  const field = screen.getByRole('textbox', { name: 'Name of this scenario' })
  await userEvent.clear(field)
  if (name !== '') await userEvent.type(field, name)
  await press('Save')
}

test('a scenario is saved under its title, with its date and its answer', async () => {
  const store = onPage(<KeptScenarios />, { scenario: MINE })
  expect(screen.getByText('Nothing saved yet.')).toBeDefined()
  await saveAs('Plan A')
  expect(store.getState().scenario.title).toBe('Plan A')
  expect(said()).toBe('Saved: Plan A.')
  await screen.findByText(/\d{4}, .+ · \p{L}.+/u)
})

test('a name is needed, and one that another has is refused', async () => {
  onPage(<KeptScenarios />, { scenario: MINE })
  await saveAs('  ')
  expect(screen.getByText('A name is needed.')).toBeDefined()
  await saveAs('One')
  await saveAs('Two')
  expect(saved().getAllByRole('listitem')).toHaveLength(2)
  await press('Rename Two')
  await userEvent.keyboard('One{Enter}')
  expect(screen.getByText('Another scenario is called One.')).toBeDefined()
  await userEvent.keyboard('{Escape}')
  expect(screen.getByRole('button', { name: 'Open Two' })).toBeDefined()
})

test('what is deleted can be put back, also after the list was closed in between', async () => {
  const store = onPage(<KeptScenarios />, { scenario: MINE })
  await saveAs('Plan A')
  await press('Delete Plan A')
  expect(saved().queryAllByRole('listitem')).toEqual([])
  expect(said()).toBe('Deleted: Plan A.')
  expect(document.activeElement?.textContent).toBe('Undo')
  expect(store.getState().removed?.title).toBe('Plan A')
  await press('Undo')
  expect(said()).toBe('Back again: Plan A.')
  expect(screen.getByRole('button', { name: 'Open Plan A' })).toBeDefined()
})

test('what other tabs left is listed once, without presets and without what is on the page', async () => {
  const entries = {
    a: MINE,
    b: { ...MINE, title: 'Left behind' },
    c: { ...MINE, title: 'Left behind' },
    d: DEFAULT_SCENARIO,
  }
  for (const [id, scenario] of Object.entries(entries)) {
    localStorage.setItem(`breakeven.draft.${id}`, `1000 ${encodeLink(scenario)}`)
  }
  const store = onPage(<KeptScenarios />, { scenario: MINE })
  const left = within(screen.getByRole('region', { name: 'Not saved, as it was left' }))
  expect(left.getAllByRole('listitem')).toHaveLength(1)
  await press('Open Left behind')
  expect(store.getState().scenario.title).toBe('Left behind')
  act(() => store.getState().undo())
  expect(store.getState().scenario).toEqual(MINE)
})

test('what cannot be read says why, in both languages, and can only be deleted', () => {
  localStorage.setItem('breakeven.saved.bad', '1000 1.1.AAAA')
  localStorage.setItem('breakeven.saved.new', '2000 7.1.AAAA')
  onPage(<KeptScenarios />, { messages: ru })
  const list = within(screen.getByRole('region', { name: 'Сохранённые' }))
  expect(list.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Удалить', 'Удалить'])
  expect(list.getByText(/более новой версии/)).toBeDefined()
  expect(list.getByText(/повреждена/)).toBeDefined()
})
