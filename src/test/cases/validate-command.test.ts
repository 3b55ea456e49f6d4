import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { casesIn, runCases } from './run-cases'
import { validateCommand } from './validate-command'

/** 1 M tokens in at 2 USD, half a million out at 10: 2 + 5 = 7 USD. */
const right = {
  id: 'bill',
  category: 'api_bill',
  inputs: { in_tok: 1e6, out_tok: 5e5, in_usd_M: 2, out_usd_M: 10 },
  outputs: { usd: 7 },
  tolerance: { abs: 0.005 },
}
const wrong = { ...right, id: 'wrong', outputs: { usd: 8 } }

const run = (content: unknown, ...options: string[]) =>
  validateCommand(['cases.json', ...options], () => (typeof content === 'string' ? content : JSON.stringify(content)))

describe('validate', () => {
  test('counts by category and in all', () => {
    expect(run([right, { ...right, id: 'again' }])).toEqual({
      stdout: [
        'category  cases  held  failed  not expressible',
        'api_bill      2     2       0                0',
        'total         2     2       0                0',
        '',
      ].join('\n'),
      stderr: '',
      exitCode: 0,
    })
  })

  test('says what a failed case expected and got', () => {
    const { stdout, exitCode } = run([right, wrong])
    expect(exitCode).toBe(1)
    expect(stdout).toContain('  wrong (api_bill)\n    usd: expected 8, got 7\n')
    expect(stdout).not.toContain('  bill (')
  })

  test('takes an array, an object that holds one, and a single case', () => {
    for (const content of [[right], { meta: { sources: 3 }, notes: ['a'], rows: [right] }, right]) {
      expect(run(content).stdout).toContain('total         1     1       0')
    }
  })

  test('groups what it cannot express by reason, and fails nothing for it', () => {
    const unknown = { ...right, category: 'astrology' }
    const { stdout, exitCode } = run([unknown, { ...unknown, id: 'b' }, 42, { inputs: 1, outputs: [] }, right])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('  astrology, 2 cases: unknown category astrology\n')
    expect(stdout).toContain('  malformed, 2 cases: not of the form of a published case\n')
  })

  test('knows measured speeds and whole ledgers', () => {
    const speed = { model: 'm', gpu: 'g', isl: 128, osl: 128, out_tps: 1000 }
    expect(run({ meta: {}, rows: [speed, speed] }).stdout).toContain(
      '  throughput, 2 cases: the throughput estimator does not exist yet\n',
    )
    expect(run(ledger()).stdout).toContain('ledger        1     1')
  })

  test('shows the first twenty figures of a case that differ, and how many more there are', () => {
    const nobody = Object.fromEntries(Array.from({ length: 23 }, (_, i) => [`figure-${i}`, i + 1]))
    const inputs: unknown = Reflect.get(ledger(), 'inputs')
    const { stdout } = run([{ category: 'ledger', inputs, outputs: { strategies: { nobody } } }])
    expect(stdout).toContain('nobody.figure-19: expected 20, got null\n    … and 3 more\n')
  })

  test('gives the same as one JSON object', () => {
    const { stdout, exitCode } = run([right, wrong, { ...right, id: 7, category: 'irr' }], '--json')
    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      cases: 3,
      held: 1,
      failed: 1,
      notExpressible: 1,
      categories: [
        { category: 'api_bill', cases: 2, held: 1, failed: 1, notExpressible: 0, reasons: [] },
        { category: 'irr', cases: 1, notExpressible: 1, reasons: [{ cases: 1 }] },
      ],
      results: [
        { id: 'bill', result: 'held' },
        { id: 'wrong', result: 'failed', mismatches: [{ figure: 'usd', expected: 8, got: 7 }], moreMismatches: 0 },
        { id: '7', result: 'not-expressible' },
      ],
    })
  })

  test.each([
    ['what is not JSON', '{ "id": ', 'cases.json: not JSON'],
    ['an empty list', '[]', 'cases.json: holds no cases'],
    ['an object without a list', '{ "meta": {} }', 'cases.json: holds no cases'],
    ['a bare number', '3', 'cases.json: holds no cases'],
  ])('refuses %s', (_, text, problem) => {
    const { stdout, stderr, exitCode } = run(text)
    expect(stderr).toContain(problem)
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 })
  })

  test('refuses a file that cannot be read, no file, two files and options that it does not know', () => {
    const noFile = (): string => {
      throw new Error('no such file')
    }
    expect(validateCommand(['x.json'], noFile)).toMatchObject({
      exitCode: 2,
      stderr: 'x.json: cannot be read: no such file\n',
    })
    for (const args of [[], ['a', 'b'], ['a', '--quick']]) {
      expect(validateCommand(args, () => '[]')).toMatchObject({ exitCode: 2, stdout: '' })
    }
    expect(validateCommand(['--help'], noFile)).toMatchObject({ exitCode: 0, stderr: '' })
  })

  test('has an answer for any entry', () => {
    const categories = [...new Set(fileCategories())]
    const names = ['usd_h', 'tok_s', 'rate', 'nper', 'pv', 'cashflows', 'values', 'months', 'capex', 'n', 'in_tok', 'x']
    const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0, -1, 1e300))
    const anyCase = fc.record({
      category: fc.constantFrom(...categories),
      inputs: fc.dictionary(fc.constantFrom(...names), fc.oneof(anyNumber, fc.array(anyNumber), fc.anything())),
      outputs: fc.dictionary(fc.constantFrom('usd', 'npv', 'pmt', 'usd_per_M', 'years', '__proto__'), fc.anything()),
    })
    fc.assert(
      fc.property(fc.array(fc.oneof(anyCase, fc.anything())), (entries) => {
        const { cases, held, failed, notExpressible } = runCases(entries)
        expect(held + failed + notExpressible).toBe(cases)
      }),
    )
  })
})

function ledger(): object {
  const file = casesIn(readFileSync('src/test/reference/ledger-cases.json', 'utf8'))
  const [first] = file.ok ? file.cases : []
  return typeof first === 'object' && first !== null ? first : {}
}

function fileCategories(): string[] {
  const text = readFileSync('src/test/reference/published-cases.json', 'utf8')
  return [...text.matchAll(/"category": "(\w+)"/g)].map(([, category = '']) => category)
}
