import type * as z from 'zod/mini'

/**
 * What a refused value ran into. It travels as the message of a form's error, which is a text,
 * and is put into words where the field is drawn, in the reader's language and the field's unit.
 */
export type Limit =
  | { kind: 'at-most' | 'at-least'; value: number }
  | { kind: 'not-whole' | 'cached-share' | 'commitments' | 'phases' | 'other' }

export function limitMessage(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'too_big') return `at-most ${issue.maximum}`
  if (issue.code === 'too_small') return `at-least ${issue.minimum}`
  if (issue.code === 'invalid_type' && issue.expected === 'int') return 'not-whole'
  return 'other'
}

export function readLimit(message: string | undefined): Limit {
  const [kind, value] = (message ?? '').split(' ')
  if (kind === 'at-most' || kind === 'at-least') return { kind, value: Number(value) }
  if (kind === 'not-whole') return { kind }
  if (kind === 'cached-share-exceeds-writes') return { kind: 'cached-share' }
  if (kind === 'commitments-exceed-whole') return { kind: 'commitments' }
  if (kind === 'phases-out-of-order') return { kind: 'phases' }
  return { kind: 'other' }
}
