import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ledgerCase } from './ledger-case'

const cases: unknown = JSON.parse(readFileSync('src/test/reference/ledger-cases.json', 'utf8'))
const list = Array.isArray(cases) ? cases.map((entry: unknown) => ({ id: idOf(entry), entry })) : []

function idOf(entry: unknown): string {
  return typeof entry === 'object' && entry !== null ? String(Reflect.get(entry, 'id')) : ''
}

test('there are forty whole ledgers', () => expect(list).toHaveLength(40))

test.each(list)('$id agrees in every line and month', ({ entry }) => {
  expect(ledgerCase(entry)).toEqual({ kind: 'held' })
})
