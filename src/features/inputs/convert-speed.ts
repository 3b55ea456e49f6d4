import type { Speed, Workload } from '@/scenario/schema'
import { ownTokens } from './own-tokens'

/** The same speed in another measure, at the workload's mix: choosing a measure changes no answer. */
export function convertSpeed(speed: Speed, kind: Speed['kind'], workload: Workload): Speed {
  if (speed.kind === kind) return speed
  const { input, output } = ownTokens(workload)
  const rate = requestsPerSecond(speed, workload)
  // Without tokens there is no such measure: one request a second stands until a number is typed.
  const requests = Number.isFinite(rate) && rate > 0 ? rate : 1
  switch (kind) {
    case 'replica-seconds':
      return { kind, secondsPerRequest: 1 / requests }
    case 'request-rate':
      return { kind, requestsPerSecond: requests }
    case 'output-rate':
      return { kind, outputTokensPerSecond: Math.max(requests * output, 0.001) }
    case 'total-rate':
      return { kind, tokensPerSecond: Math.max(requests * (input + output), 0.001) }
  }
}

function requestsPerSecond(speed: Speed, workload: Workload): number {
  const { input, output } = ownTokens(workload)
  switch (speed.kind) {
    case 'replica-seconds':
      return 1 / speed.secondsPerRequest
    case 'request-rate':
      return speed.requestsPerSecond
    case 'output-rate':
      return speed.outputTokensPerSecond / output
    case 'total-rate':
      return speed.tokensPerSecond / (input + output)
  }
}
