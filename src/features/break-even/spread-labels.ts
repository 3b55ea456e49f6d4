/**
 * Where labels stand so that none covers another: each as near to its wanted place as the others allow, in the same order.
 * Pixels, centres of labels; `gap` is the height of one.
 */
export function spreadLabels(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => at(wanted, a) - at(wanted, b))
  // Labels that would touch become a block, which stands centred on the places its members want.
  const blocks: { members: number[]; centre: number }[] = []
  for (const index of order) {
    let block = { members: [index], centre: at(wanted, index) }
    for (let above = blocks.at(-1); above !== undefined && overlap(above, block, gap); above = blocks.at(-1)) {
      blocks.pop()
      const members = [...above.members, ...block.members]
      block = { members, centre: mean(members.map((member) => at(wanted, member))) }
    }
    blocks.push(keptInside(block, gap, top, bottom))
  }
  const places = wanted.slice()
  let lowest = top
  for (const { members, centre } of blocks) {
    const first = Math.max(centre - (gap * (members.length - 1)) / 2, lowest)
    members.forEach((member, row) => (places[member] = first + row * gap))
    lowest = first + members.length * gap
  }
  return places
}

function overlap(above: Block, below: Block, gap: number): boolean {
  return below.centre - above.centre < (gap * (above.members.length + below.members.length)) / 2
}

type Block = { members: number[]; centre: number }

function keptInside(block: Block, gap: number, top: number, bottom: number): Block {
  const half = (gap * (block.members.length - 1)) / 2
  return { ...block, centre: Math.max(top + half, Math.min(bottom - half, block.centre)) }
}

const at = (list: readonly number[], index: number): number => list[index] ?? 0
const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length
