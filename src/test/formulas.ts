import { choose, constant, input, month, more, table, type Node } from '@/formula/definition'
import { engine } from '@/formula/engine'
import { plan } from '@/formula/plan'

/** A series with these values in columns 0…n − 1, as a formula of inputs of its own. */
export function seriesOf(name: string, values: readonly number[], inputs: Map<string, number>, unit = '1'): Node {
  const cells = values.map((value, i) => {
    inputs.set(`${name}.${i}`, value)
    return input(`${name}.${i}`, unit)
  })
  // A table's first value stands in columns 0 and 1: column 0 is put in apart.
  const [zero = constant(0), ...rest] = cells
  return choose(more(month(), 0), table(...(rest.length > 0 ? rest : [zero])), zero)
}

/** The value of one formula: a number, or a list with one a column. */
export function valuesOf(
  node: Node,
  inputs: ReadonlyMap<string, number>,
  columns: number,
  fuse = true,
): number | number[] {
  const running = engine(plan([node], { fuse }), columns)
  for (const [path, value] of inputs) running.set(path, value)
  running.run()
  return node.shape === 'series' ? Array.from(running.series(node)) : running.scalar(node)
}
