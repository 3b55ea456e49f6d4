import type { Fact } from '@/catalog/fact'
import { valueSource, type ValueSource } from '@/scenario/value-source'
import type { Scenario } from '@/scenario/schema'
import { priceFact } from './catalogue-api'
import { memoryFact, sourceFact, speedFact } from './catalogue-hardware'
import { COLOCATION, factOfPlace, SALARIES, TARIFFS } from './catalogue-place'

/*
 * The large lists behind the picks. They are fetched when a form asks for them first, and never with the page.
 */

export { listedModelIdOf, listedModels, takeModel } from './catalogue-api'
export {
  openModelList,
  openModelOf,
  PRECISIONS,
  serverIdOf,
  serverList,
  takeOpenModel,
  takeServer,
  type Precision,
} from './catalogue-hardware'
export { COLOCATION, SALARIES, TARIFFS, type ByPlace } from './catalogue-place'
export { nearestRuns, type Suggestion } from './nearest-runs'

/** Where a number is from that is the catalogue's, by its dotted path; null where the catalogue has another one. */
export function catalogueSource(scenario: Scenario, path: string, day: string): ValueSource | null {
  const fact = factFor(scenario, path.split('.'), day)
  return fact === null ? null : valueSource(fact)
}

function factFor(
  scenario: Scenario,
  [list = '', second = '', third = '', ...rest]: string[],
  day: string,
): Fact | null {
  const { place, people } = scenario
  switch (list) {
    case 'apiModels': {
      const model = scenario.apiModels[Number(second)]
      const keys = [third, ...rest]
      const value = keys.reduce<unknown>((here, key) => Reflect.get(Object(here), key), model)
      return model !== undefined && typeof value === 'number' ? priceFact(model, keys, value, day) : null
    }
    case 'capacities':
      return capacityFact(scenario, Number(second), third, rest[0] ?? '')
    case 'place':
      if (second === 'usdPerKwh') return factOfPlace(TARIFFS, place.usdPerKwh)
      return place.site.kind === 'colo-metered' && third === 'usdPerKwMonth'
        ? factOfPlace(COLOCATION, place.site.usdPerKwMonth)
        : null
    case 'people':
      return second === 'salaryUsdPerYear' ? factOfPlace(SALARIES, people.salaryUsdPerYear) : null
    default:
      return null
  }
}

function capacityFact({ capacities }: Scenario, index: number, part: string, key: string): Fact | null {
  const capacity = capacities[index]
  if (capacity === undefined) return null
  if (part === 'source') {
    const value: unknown = Reflect.get(capacity.source, key)
    return typeof value === 'number' ? sourceFact(capacity, key, value) : null
  }
  if (part === 'memory' && capacity.memory !== null) {
    const value: unknown = Reflect.get(capacity.memory, key)
    return typeof value === 'number' ? memoryFact(capacity.memory, key, value) : null
  }
  const speed = part === 'speeds' ? capacity.speeds[Number(key)] : undefined
  return speed === undefined ? null : speedFact(speed, capacity.gpusPerReplica)
}
