/** What came of one case. */
export type CaseResult =
  | { kind: 'held' }
  | { kind: 'failed'; mismatches: readonly Mismatch[] }
  /** The model has no such input or figure; never an error. */
  | { kind: 'not-expressible'; why: string }

export type Mismatch = { figure: string; expected: string | number | null; got: string | number | null }

export type Tolerance = { rel?: number | undefined; abs?: number | undefined }

/** Within either bound; a bound not given allows nothing. */
export function compare(expected: number, got: number, { rel = 0, abs = 0 }: Tolerance): boolean {
  return Math.abs(got - expected) <= Math.max(abs, rel * Math.abs(expected))
}
