import type { Workload } from '@/scenario/schema'

/** Tokens of one request as the own model counts them. */
export function ownTokens(workload: Workload): { input: number; output: number } {
  return {
    input: workload.inputTokensPerRequest * workload.inputTokenRatio,
    output: workload.outputTokensPerRequest * workload.outputTokenRatio,
  }
}
