import type { Fact } from '@/catalog/fact'

/** A tree of plain values in which any number may carry where it is from. */
export type Sourced<T> = T extends number
  ? number | Fact
  : T extends readonly (infer Entry)[]
    ? readonly Sourced<Entry>[]
    : T extends object
      ? { readonly [Key in keyof T]: Sourced<T[Key]> }
      : T

/** The same tree with bare numbers. The caller parses it: what comes out is as unknown as a stranger's. */
export function bare(tree: unknown): unknown {
  if (isFact(tree)) return tree.value
  if (Array.isArray(tree)) return tree.map(bare)
  if (!isBranch(tree)) return tree
  return Object.fromEntries(Object.entries(tree).map(([key, branch]) => [key, bare(branch)]))
}

export function isFact(node: unknown): node is Fact {
  return isBranch(node) && 'basis' in node && 'value' in node
}

export function isBranch(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null
}
