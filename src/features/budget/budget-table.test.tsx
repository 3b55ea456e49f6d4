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

test('the same budget by quarter and by month: more columns, the same total', async () => {
  onPage(<BudgetTable evaluation={evaluateScenario(DEFAULT_SCENARIO)} />)
  const total = () => screen.getByRole('rowheader', { name: /, total$/ }).closest('tr')?.lastElementChild?.textContent
  const columns = () => screen.getAllByRole('columnheader').length
  const byYear = { total: total(), columns: columns() }
  for (const grain of ['Quarter', 'Month']) {
    const before = columns()
    await userEvent.click(screen.getByRole('button', { name: grain }))
    expect(columns()).toBeGreaterThan(before)
    expect(total()).toBe(byYear.total)
  }
  // Corner, before the start, each month, and the sum.
  expect(columns()).toBe(DEFAULT_SCENARIO.horizonMonths + 3)
  expect(screen.getByRole('columnheader', { name: /month\s1$/ })).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Fiscal year' }))
  expect(columns()).toBe(byYear.columns)
})
