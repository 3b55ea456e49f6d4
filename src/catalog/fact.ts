/** Where a figure is from. `read`: seen in the named source; `recalled`: from memory, to be checked; `assumption`: ours. */
export type Provenance =
  | { readonly basis: 'read' | 'recalled'; readonly source: string; readonly asOf: string }
  | {
      readonly basis: 'assumption'
      /** Why this figure. */
      readonly source: string
      readonly asOf: string
      readonly low: number
      readonly high: number
    }

/** One number and where it is from; its unit stands in the name of the field that holds it. */
export type Fact = Provenance & { readonly value: number }

/** The day on which this catalogue was written. */
const CATALOGUE_AS_OF = '2026-11-24'

export function readFact(value: number, source: string, asOf: string): Fact {
  return { value, basis: 'read', source, asOf }
}

export function recalledFact(value: number, source: string, asOf: string): Fact {
  return { value, basis: 'recalled', source, asOf }
}

/** A figure nobody published: ours, with the range in which it may lie. */
export function assumedFact(value: number, low: number, high: number, reason: string): Fact {
  return { value, basis: 'assumption', source: reason, asOf: CATALOGUE_AS_OF, low, high }
}
