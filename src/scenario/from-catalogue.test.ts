import { describe, expect, test } from 'vitest'
import { API_PRICES } from '@/catalog/api-prices'
import { MEASURED_SYSTEMS } from '@/catalog/measured-speeds'
import { apiModel, factOf, speedFromTwoRuns, speedOfRun } from './from-catalogue'
import { apiModelSchema } from './schema'
import { bare } from './sourced'

const about = (value: number, digits: number): unknown => expect.closeTo(value, digits)

const SYSTEM = MEASURED_SYSTEMS['gpt-oss-120b-1x-h200']
const [SHORT, , LONG] = SYSTEM.runs

describe('speed from two runs', () => {
  const seconds = (request: { inputTokens: number; outputTokens: number }, cachedShare: number): unknown =>
    bare(speedFromTwoRuns(SYSTEM, [SHORT, LONG], { ...request, cachedShare, cachedShareAtMost: cachedShare }))

  test('gives each run back at its own lengths', () => {
    // 1,000 ÷ 6,868 = 0.145603 s and 1,024 ÷ 1,828 = 0.560175 s.
    expect(seconds(SHORT, 0)).toMatchObject({ secondsPerRequest: about(1000 / 6868, 12) })
    expect(seconds(LONG, 0)).toMatchObject({ secondsPerRequest: about(1024 / 1828, 12) })
  })

  test('foretells a third run that it was not made from', () => {
    // 32,768 in and 1,024 out at 519 a second: 1.9730 s measured; 32,768 × 57.35 µs + 1,024 × 88.25 µs = 1.9697 s.
    expect(seconds({ inputTokens: 32_768, outputTokens: 1024 }, 0)).toMatchObject({
      secondsPerRequest: about(1.97, 2),
    })
  })

  test('spends nothing on input that its own cache holds', () => {
    // Everything found: 1,024 × 88.25 µs = 0.0904 s remain.
    expect(seconds(LONG, 1)).toMatchObject({ secondsPerRequest: about(0.0904, 4) })
  })

  test('is an assumption between the best cache and none', () => {
    const speed = speedFromTwoRuns(SYSTEM, [SHORT, LONG], {
      inputTokens: 1000,
      outputTokens: 1000,
      cachedShare: 0.5,
      cachedShareAtMost: 0.8,
    })
    // An input token takes 57.35 µs: half of a thousand saves 0.0287 s, four fifths 0.0459 s.
    expect(speed).toMatchObject({
      secondsPerRequest: {
        basis: 'assumption',
        value: about(0.1456 - 0.0287, 4),
        low: about(0.1456 - 0.0459, 4),
        high: about(0.1456, 4),
      },
    })
  })
})

test('the speed of one run counts input and output', () => {
  // 2,909 output tokens a second with as many input tokens: 5,818 in all.
  const [even] = MEASURED_SYSTEMS['llama-3.3-70b-1x-h200'].runs
  expect(bare(speedOfRun(MEASURED_SYSTEMS['llama-3.3-70b-1x-h200'], even))).toEqual({
    kind: 'total-rate',
    tokensPerSecond: 5818,
  })
})

test.each(Object.entries(API_PRICES))('%s becomes an API model that the schema takes', (_, price) => {
  expect(apiModelSchema.safeParse(bare(apiModel('some', price))).success).toBe(true)
})

test('a number keeps the range of the assumption that it was read off', () => {
  const from = { basis: 'assumption', source: 'why', asOf: '2026', low: 1, high: 3 } as const
  expect(factOf(2, from)).toEqual({ ...from, value: 2 })
})
