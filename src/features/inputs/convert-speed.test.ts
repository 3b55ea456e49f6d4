import { expect, test } from 'vitest'
import { chat } from '@/test/scenarios'
import { convertSpeed } from './convert-speed'

// A request of `chat` is 1,000 + 200 tokens.
test('600 output tokens a second are 3 requests, a third of a second each, 3,600 tokens in all', () => {
  const speed = { kind: 'output-rate', outputTokensPerSecond: 600 } as const
  expect(convertSpeed(speed, 'request-rate', chat)).toEqual({ kind: 'request-rate', requestsPerSecond: 3 })
  expect(convertSpeed(speed, 'replica-seconds', chat)).toEqual({ kind: 'replica-seconds', secondsPerRequest: 1 / 3 })
  expect(convertSpeed(speed, 'total-rate', chat)).toEqual({ kind: 'total-rate', tokensPerSecond: 3600 })
})

test('the own model counts its own tokens: at twice the output tokens 600 a second are 1.5 requests', () => {
  const speed = { kind: 'output-rate', outputTokensPerSecond: 600 } as const
  const workload = { ...chat, outputTokenRatio: 2 }
  expect(convertSpeed(speed, 'request-rate', workload)).toEqual({ kind: 'request-rate', requestsPerSecond: 1.5 })
})

test('a workload without output has no output rate to convert from', () => {
  const speed = { kind: 'output-rate', outputTokensPerSecond: 600 } as const
  const workload = { ...chat, outputTokensPerRequest: 0 }
  expect(convertSpeed(speed, 'request-rate', workload)).toEqual({ kind: 'request-rate', requestsPerSecond: 1 })
})
