import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { DEFAULT_SCENARIO } from '@/scenario/defaults'
import { presetScenario } from '@/scenario/presets'
import { onPage } from '@/test/on-page'
import { OpenedLink } from './opened-link'

const MINE = { ...DEFAULT_SCENARIO, horizonMonths: 60 }
const THEIRS = presetScenario('coding-assistant')

test.each([
  ['Keep mine', MINE],
  ['Take this one', THEIRS],
])('%s', async (name, scenario) => {
  const store = onPage(<OpenedLink />, { scenario: MINE })
  expect(screen.getByRole('status').textContent).toBe('')
  act(() => store.getState().openLinked(THEIRS))
  expect(screen.getByRole('status').textContent).toMatch(/^Opened from a link/)
  await userEvent.click(screen.getByRole('button', { name }))
  expect(store.getState().scenario).toBe(scenario)
  expect(screen.getByRole('status').textContent).toBe('')
})
