import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { chat, scenarioWith } from '@/test/scenarios'
import { onPage } from '@/test/on-page'
import { GrowthCurve } from './growth-curve'

const points = () =>
  (document.querySelector('polyline')?.getAttribute('points') ?? '')
    .split(' ')
    .map((pair) => pair.split(',').map(Number))

test('the ends of the growth are said, and drawn from left to right, the highest at the top', () => {
  const workload = { ...chat, growth: { kind: 'linear' as const, shareOfFirstMonthPerMonth: 1 } }
  onPage(<GrowthCurve workload={workload} />, { scenario: scenarioWith() })
  expect(screen.getByText('1M requests in month 1, 24M in month 24.')).toBeDefined()
  const line = points()
  expect(line).toHaveLength(24)
  expect(line[0]?.[0]).toBe(0)
  expect(line.at(-1)).toEqual([100, 2])
})

test('no demand is a line at the bottom', () => {
  onPage(<GrowthCurve workload={{ ...chat, requestsPerMonth: 0 }} />, { scenario: scenarioWith() })
  expect(new Set(points().map(([, y]) => y))).toEqual(new Set([38]))
})
