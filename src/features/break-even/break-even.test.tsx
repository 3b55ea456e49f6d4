import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { evaluateScenario } from '@/model/evaluate-scenario'
import { DEFAULT_SCENARIO } from '@/scenario/defaults'
import { onPage } from '@/test/on-page'
import { BreakEven } from './break-even'

const evaluation = evaluateScenario(DEFAULT_SCENARIO)
const show = () => onPage(<BreakEven evaluation={evaluation} />)
const months = () => within(screen.getByRole('table')).getAllByRole('row')

test('the figure is named by its finding, and its rows are there for who cannot see the picture', () => {
  show()
  const figure = screen.getByRole('region', { name: /^Fig\. 1 / })
  expect(within(figure).getByRole('heading', { level: 2 }).textContent).toMatch(/API/)
  // A head, the start, 36 months and the value left.
  expect(months()).toHaveLength(39)
  expect(within(screen.getByRole('table')).getByRole('rowheader', { name: /^Month\s36/ })).toBeDefined()
})

// There is no layout here to draw in: what the picture shows is seen by the journeys in a browser.
test('the picture gives its place to the table, and comes back', () => {
  show()
  const coming = 'The chart is being drawn.'
  const toggle = screen.getByRole('button', { name: 'Table' })
  expect(screen.getByText(coming)).toBeDefined()
  fireEvent.click(toggle)
  expect(toggle.getAttribute('aria-pressed')).toBe('true')
  expect(screen.queryByText(coming)).toBeNull()
  expect(months()).toHaveLength(39)
  fireEvent.click(toggle)
  expect(toggle.getAttribute('aria-pressed')).toBe('false')
})

test('another view has other rows', async () => {
  const store = show()
  const before = screen.getByRole('table').textContent
  await userEvent.click(screen.getByRole('button', { name: 'Monthly' }))
  expect(store.getState().view.measure).toBe('monthly')
  expect(screen.getByRole('table').textContent).not.toBe(before)
  expect(screen.getByRole('button', { name: 'Monthly' }).getAttribute('aria-pressed')).toBe('true')
})
