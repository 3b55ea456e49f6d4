import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { chat, scenarioWith } from '@/test/scenarios'
import { onPage } from '@/test/on-page'
import { MultiplesRow, readColumn } from './multiples-row'
import { member, ofKind, workloadPart } from './part'

test('a column of a spreadsheet, a row of one, or a line with semicolons', () => {
  const three = { ok: true, multiples: [1, 1.5, 2] }
  expect(readColumn('1\r\n1.5\r\n2\r\n', 'en')).toEqual(three)
  expect(readColumn('1\t1.5\t2', 'en')).toEqual(three)
  expect(readColumn('1; 1,5; 2', 'ru')).toEqual(three)
})

test('the first number that is none is named by its place', () => {
  expect(readColumn('1\n\nx\n2', 'en')).toEqual({ ok: false, line: 2 })
  expect(readColumn('1\n-1', 'en')).toEqual({ ok: false, line: 2 })
  expect(readColumn('', 'en')).toEqual({ ok: false, line: 1 })
  expect(readColumn('1\n'.repeat(121), 'en')).toEqual({ ok: false, line: 121 })
})

test('a wrong line stays as typed, and the scenario keeps the last column that held', async () => {
  const growth = { kind: 'table' as const, multiples: [1, 2] }
  const scenario = scenarioWith((s) => ({ ...s, workloads: [{ ...chat, growth }] }))
  const part = member(ofKind(member(workloadPart('chat'), 'growth'), 'table'), 'multiples')
  const store = onPage(<MultiplesRow part={part} />, { scenario })
  const column = screen.getByRole('textbox')
  await userEvent.type(column, '{Enter}x')
  expect(column).toHaveProperty('value', '1\n2\nx')
  expect(screen.getByText(/^Number 3 is none/)).toBeDefined()
  expect(store.getState().scenario.workloads[0]?.growth).toEqual(growth)
  await userEvent.type(column, '{Backspace}3')
  expect(store.getState().scenario.workloads[0]?.growth).toEqual({ kind: 'table', multiples: [1, 2, 3] })
})
