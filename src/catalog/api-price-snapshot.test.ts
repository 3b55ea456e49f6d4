import { readFileSync } from 'node:fs'
import { findProvider, type Provider } from '@pydantic/genai-prices'
import { describe, expect, test } from 'vitest'
import { buildSnapshot } from '../../scripts/catalog/build-snapshot'
import { catalogCommand } from '../../scripts/catalog/catalog-command'
import { changesBetween, isJump, unsourced } from '../../scripts/catalog/snapshot-changes'
import { snapshotText } from '../../scripts/catalog/snapshot-text'
import { SELECTION } from './api-price-selection'
import { LISTED_MODELS } from './api-price-snapshot'
import { BATCH_RULES, BY_HAND } from './api-prices-by-hand'
import type { ListedModel } from './listed-model'
import { PRICE_PACKAGE } from './price-package'

const sources = {
  package: PRICE_PACKAGE,
  selection: SELECTION,
  byHand: BY_HAND,
  batchRules: BATCH_RULES,
  findProvider: (providerId: string) => findProvider({ providerId }),
}

const READ = { basis: 'read', source: 'a list', asOf: '2026-09-23' } as const
const model = (inputPerMTok: number): ListedModel => ({
  id: 'maker/one',
  provider: 'Maker',
  name: 'One',
  currency: 'USD',
  prices: { inputPerMTok, outputPerMTok: 10 },
  ...READ,
})

describe('the snapshot', () => {
  test('is what the builder makes of the package and the tables by hand, to the letter', () => {
    const text = readFileSync(new URL('api-price-snapshot.ts', import.meta.url), 'utf8')
    expect(snapshotText(buildSnapshot(sources))).toBe(text)
  })

  test('is of the package that is installed', () => {
    expect(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).toContain(
      `"@pydantic/genai-prices": "${PRICE_PACKAGE.version}"`,
    )
  })
})

describe('the builder', () => {
  const provider: Provider = {
    id: 'maker',
    name: 'Maker',
    api_pattern: '',
    models: [
      {
        id: 'one',
        match: { equals: 'one' },
        context_window: 1000,
        prices: [
          { prices: { input_mtok: 9, output_mtok: 9 } },
          { constraint: { type: 'start_date', start_date: '2026-01-01' }, prices: { input_mtok: 2, output_mtok: 10 } },
          { constraint: { type: 'start_date', start_date: '2027-01-01' }, prices: { input_mtok: 4, output_mtok: 20 } },
          {
            constraint: { type: 'time_of_date', start_time: '01:00:00Z', end_time: '04:00:00Z' },
            prices: { input_mtok: 3, output_mtok: 15 },
          },
        ],
      },
    ],
  }
  const build = (over: Partial<typeof sources>) =>
    buildSnapshot({
      ...sources,
      selection: { maker: { provider: 'Maker', closed: { one: 'One' } } },
      byHand: [],
      batchRules: [],
      findProvider: () => provider,
      ...over,
    })

  test('takes the list in force on the day, what is announced, the dear hours, and what a batch saves', () => {
    // Half of 2 and 10 now, half of 4 and 20 from 2027 on.
    const halfNow = { inputPerMTok: 1, outputPerMTok: 5, ...READ }
    const halfLater = { inputPerMTok: 2, outputPerMTok: 10, ...READ }
    expect(build({ batchRules: [{ ids: ['maker/one'], share: 0.5, from: READ }] })).toEqual([
      {
        id: 'maker/one',
        provider: 'Maker',
        name: 'One',
        currency: 'USD',
        prices: { inputPerMTok: 2, outputPerMTok: 10 },
        batch: halfNow,
        dearHours: { inputPerMTok: 3, outputPerMTok: 15, hoursUtc: '01:00–04:00' },
        scheduled: [{ from: '2027-01-01', prices: { inputPerMTok: 4, outputPerMTok: 20 }, batch: halfLater }],
        contextTokens: 1000,
        basis: 'read',
        source: PRICE_PACKAGE.source,
        asOf: PRICE_PACKAGE.asOf,
      },
    ])
  })

  test('refuses what the package does not have, and what is said twice', () => {
    expect(() => build({ findProvider: () => undefined })).toThrow('no provider maker')
    expect(() => build({ selection: { maker: { provider: 'Maker', open: { two: 'Two' } } } })).toThrow('maker/two')
    expect(() => build({ byHand: [model(1)] })).toThrow('both selected and written by hand')
    const half = { ids: ['maker/one'], share: 0.5, from: READ }
    expect(() => build({ batchRules: [half, half] })).toThrow('two batch prices')
    expect(() => build({ batchRules: [{ ...half, ids: ['maker/gone'] }] })).toThrow('maker/gone')
  })
})

describe('the command', () => {
  const run = (args: string[], before: ListedModel[], after: ListedModel[]) =>
    catalogCommand(args, '2026-09-23', before, after)

  test('refuses a price that moved by more than half, and names it; --accept takes it', () => {
    // From 2 to 3.01 is 50.5 %; from 2 to 3 and from 2 to 1 are 50 %.
    const refused = run([], [model(2)], [model(3.01)])
    expect(refused).toMatchObject({ exitCode: 1, stdout: '', text: null })
    expect(refused.stderr).toContain('maker/one prices inputPerMTok: 2 → 3.01')
    expect(run(['--accept'], [model(2)], [model(3.01)])).toMatchObject({ exitCode: 0, stderr: '' })
    expect(run([], [model(2)], [model(3)]).exitCode).toBe(0)
    expect(run([], [model(2)], [model(1)]).exitCode).toBe(0)
    expect(run([], [model(2)], [model(0.99)]).exitCode).toBe(1)
  })

  test('a price that was nothing and now is something is a jump', () => {
    const { moved } = changesBetween([model(0)], [model(0.01)])
    expect(moved.map(isJump)).toEqual([true])
  })

  test('refuses a record without source or date, accepted or not', () => {
    const silent = [
      { ...model(1), source: ' ' },
      { ...model(1), asOf: 'soon' },
      { ...model(1), batch: { inputPerMTok: 1, outputPerMTok: 1, ...READ, asOf: '' } },
    ]
    for (const record of silent) {
      expect(unsourced([record])).toEqual(['maker/one'])
      expect(run(['--accept'], [], [record])).toMatchObject({ exitCode: 1, text: null })
    }
    expect(unsourced([model(1)])).toEqual([])
  })

  test('says what is new, gone and moved', () => {
    const other = { ...model(5), id: 'maker/other' }
    const { stdout } = run([], [model(2), other], [model(2.5), { ...other, id: 'maker/third' }])
    expect(stdout.split('\n')).toEqual([
      '2 models, prices of 2026-09-23: 1 new, 1 gone, 1 prices moved',
      '+ maker/third',
      '- maker/other',
      '  maker/one prices inputPerMTok: 2 → 2.5',
      '',
    ])
  })

  test('does not guess at an argument', () => {
    expect(run(['--acept'], [], [])).toMatchObject({ exitCode: 1, text: null })
  })

  test('nothing moves between the snapshot and itself', () => {
    expect(changesBetween(LISTED_MODELS, LISTED_MODELS)).toEqual({ added: [], gone: [], moved: [] })
  })
})
