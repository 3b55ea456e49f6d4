import type { Fact, Provenance } from '@/catalog/fact'

/** Where a value is from, with the range of an assumption. */
export type ValueSource = {
  text: string
  asOf: string
  basis: Provenance['basis']
  range: { low: number; high: number } | null
}

/** Where a fact is from. */
export function valueSource(fact: Fact): ValueSource {
  const range = fact.basis === 'assumption' ? { low: fact.low, high: fact.high } : null
  return { text: fact.source, asOf: fact.asOf, basis: fact.basis, range }
}
