import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { evaluateScenario } from '@/model/evaluate-scenario'
import { DEFAULT_SCENARIO } from '@/scenario/defaults'
import { onPage } from '@/test/on-page'
import { BudgetTable } from './budget-table'

test('the budget is of the recommended strategy until another is chosen', async () => {
  onPage(<BudgetTable evaluation={evaluateScenario(DEFAULT_SCENARIO)} />)
  const choice = screen.getByRole('combobox', { name: 'Strategy' })
  const before = screen.getByRole('table').textContent
  await userEvent.selectOptions(choice, 'Own GPUs')
  expect(screen.getByRole('table').textContent).not.toBe(before)
  expect(screen.getByRole('rowheader', { name: /CapEx/ })).toBeDefined()
  expect(screen.getByRole('rowheader', { name: /OpEx/ })).toBeDefined()
})
