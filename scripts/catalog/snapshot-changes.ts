import type { ListedModel } from '@/catalog/listed-model'

/** One price that is not what it was. */
export type Change = { what: string; before: number; after: number }

export type Changes = { added: string[]; gone: string[]; moved: Change[] }

/** By how much a price may move before somebody must have looked: half of it. */
const MOST_MOVED_SHARE = 0.5

export function changesBetween(before: readonly ListedModel[], after: readonly ListedModel[]): Changes {
  const old = new Map(before.map((model) => [model.id, model]))
  const ids = new Set(after.map(({ id }) => id))
  return {
    added: after.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    gone: before.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
    moved: after.flatMap((model) => moves(old.get(model.id), model)),
  }
}

export function isJump({ before, after }: Change): boolean {
  return Math.abs(after - before) > MOST_MOVED_SHARE * before
}

function moves(before: ListedModel | undefined, after: ListedModel): Change[] {
  if (before === undefined) return []
  const old = amounts(before)
  return [...amounts(after)].flatMap(([what, amount]) => {
    const was = old.get(what)
    return was === undefined || was === amount ? [] : [{ what, before: was, after: amount }]
  })
}

/** Every price of a record by its path: 'openai/gpt-6-sol longContext inputPerMTok'. */
function amounts(model: ListedModel): Map<string, number> {
  return new Map(amountsWithin(model, model.id))
}

function amountsWithin(node: unknown, path: string): [string, number][] {
  if (typeof node === 'number') return path.endsWith('PerMTok') ? [[path, node]] : []
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, inside]) => amountsWithin(inside, `${path} ${key}`))
}

/** Records that do not say where they are from, or when: none of them may enter the snapshot. */
export function unsourced(models: readonly ListedModel[]): string[] {
  const isSilent = ({ source, asOf }: { source: string; asOf: string }) =>
    source.trim() === '' || !/^20\d\d(-\d\d(-\d\d)?)?$/.test(asOf)
  return models.filter((model) => isSilent(model) || (model.batch && isSilent(model.batch))).map(({ id }) => id)
}
