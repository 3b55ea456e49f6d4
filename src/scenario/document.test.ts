import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyScenario } from '@/test/arbitraries'
import { scenarioWith } from '@/test/scenarios'
import { CURRENT_VERSION, parseDocument, toDocument } from './document'
import { LIMITS } from './schema'

const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const refused = (scenario: unknown) => parseDocument({ version: CURRENT_VERSION, scenario })

describe('the one door', () => {
  test('gives back what was sent, once it has been text', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(parseDocument(asSent(toDocument(scenario)))).toEqual({ ok: true, scenario })
      }),
    )
  })

  test('answers anything at all with a reason, and never throws', () => {
    fc.assert(fc.property(fc.anything(), (raw) => !parseDocument(raw).ok))
    fc.assert(fc.property(fc.anything(), (scenario) => !refused(scenario).ok))
  })

  test.each([null, 7, 'text', [], {}, { version: 0, scenario: {} }, { version: 1.5, scenario: {} }, { version: '1' }])(
    'is not opened by what is no document: %j',
    (raw) => expect(parseDocument(raw)).toMatchObject({ ok: false, problem: 'not-a-document' }),
  )

  test('does not guess at a document of a newer version', () => {
    const newer = { ...toDocument(scenarioWith()), version: CURRENT_VERSION + 1 }
    expect(parseDocument(newer)).toMatchObject({ ok: false, problem: 'newer-than-this-app' })
  })

  test('names the first field that is refused', () => {
    const broken = scenarioWith((draft) => draft)
    expect(refused({ ...broken, horizonMonths: 500 })).toEqual({
      ok: false,
      problem: 'invalid-scenario',
      where: 'horizonMonths',
    })
    const [workload] = broken.workloads
    expect(refused({ ...broken, workloads: [{ ...workload, cachedShare: 1.2 }] })).toMatchObject({
      where: 'workloads.0.cachedShare',
    })
  })

  test('takes no field that it does not know, whatever it is called', () => {
    expect(refused({ ...scenarioWith(), admin: true })).toMatchObject({ ok: false, problem: 'invalid-scenario' })
    const polluting: unknown = JSON.parse(`{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}`)
    expect(refused(polluting)).toMatchObject({ ok: false })
    expect(Reflect.get({}, 'admin')).toBeUndefined()
  })

  test('takes no number that is not one, and none beyond its bounds', () => {
    for (const requestsPerMonth of [Number.NaN, Infinity, -1, 1e13, '1000', null]) {
      const [workload] = scenarioWith().workloads
      expect(refused({ ...scenarioWith(), workloads: [{ ...workload, requestsPerMonth }] })).toMatchObject({
        where: 'workloads.0.requestsPerMonth',
      })
    }
  })

  test('takes no list longer than its limit', () => {
    const [workload] = scenarioWith().workloads
    const many = Array.from({ length: LIMITS.workloads + 1 }, (_, i) => ({ ...workload, id: `w${i}` }))
    expect(refused({ ...scenarioWith(), workloads: many })).toMatchObject({ where: 'workloads' })
  })
})

describe('what must fit together', () => {
  test('ids are told apart', () => {
    const { strategies, ...rest } = scenarioWith()
    const [first] = strategies
    expect(refused({ ...rest, strategies: [first, first] })).toMatchObject({ ok: false })
  })

  test('a reference leads somewhere, and what is served locally has a capacity', () => {
    const base = scenarioWith()
    const [workload] = base.workloads
    expect(refused({ ...base, workloads: [{ ...workload, apiModel: 'nothing' }] })).toMatchObject({ ok: false })
    const homeless = base.strategies.map((strategy) => ({ ...strategy, capacity: null }))
    expect(refused({ ...base, strategies: homeless })).toMatchObject({ ok: false })
  })

  test('no more is read from a cache than was written to it', () => {
    const [workload] = scenarioWith().workloads
    const sent = { ...scenarioWith(), workloads: [{ ...workload, cachedShare: 0.9, readsPerCacheWrite: 4 }] }
    // 4 reads a write: at most 4 ÷ 5 of the input
    expect(refused(sent)).toMatchObject({ where: 'workloads.0.cachedShare' })
  })
})
