import { input, type Node } from '@/formula/definition'

type InputsOf<Part extends object> = (key: keyof Part & string, unit: string) => Node

/** The inputs of one part of the scenario: `of('serverUsd', 'USD/server')` is the number at `prefix.serverUsd`. */
export function inputs<Part extends object>(prefix: string): InputsOf<Part> {
  return (key, unit) => input(prefix === '' ? key : `${prefix}.${key}`, unit)
}
