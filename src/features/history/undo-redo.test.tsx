import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ScenarioTitle } from '@/features/start/scenario-title'
import { onPage } from '@/test/on-page'
import { UndoRedo } from './undo-redo'

const button = (name: string) => screen.getByRole('button', { name })

test('buttons say whether there is a step, by name and with their keys', async () => {
  const store = onPage(<UndoRedo />)
  expect(button('Undo').getAttribute('aria-disabled')).toBe('true')
  expect(button('Undo').title).toBe('Undo (Ctrl+Z)')
  act(() => store.getState().editScenario((scenario) => ({ ...scenario, horizonMonths: 60 })))
  expect(button('Undo').getAttribute('aria-disabled')).toBe('false')

  await userEvent.click(button('Undo'))
  expect(screen.getByRole('status').textContent).toBe('Undone. Steps left to undo: 0.')
  expect(button('Redo').getAttribute('aria-disabled')).toBe('false')
  await userEvent.click(button('Redo'))
  expect(store.getState().scenario.horizonMonths).toBe(60)
})

test('keys work while a field is typed in, as one step, and leave refused text to the browser', async () => {
  const store = onPage(
    <>
      <UndoRedo />
      <ScenarioTitle />
      <input aria-label="refused" aria-invalid />
    </>,
  )
  const title = screen.getByRole('textbox', { name: 'Scenario title' })
  await userEvent.type(title, 'Plan')
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(store.getState().scenario.title).toBe('')
  await userEvent.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}')
  expect(store.getState().scenario.title).toBe('Plan')
  expect(fireEvent.keyDown(screen.getByRole('textbox', { name: 'refused' }), { key: 'z', ctrlKey: true })).toBe(true)
  expect(store.getState().scenario.title).toBe('Plan')
})

test('a field that is left ends its step', async () => {
  const store = onPage(
    <>
      <UndoRedo />
      <ScenarioTitle />
    </>,
  )
  const title = screen.getByRole('textbox', { name: 'Scenario title' })
  await userEvent.type(title, 'A')
  await userEvent.tab()
  await userEvent.type(title, 'B')
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(store.getState().scenario.title).toBe('A')
})
