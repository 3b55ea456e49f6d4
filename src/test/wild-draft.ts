import * as fc from 'fast-check'
import {
  apiModelSchema,
  capacitySchema,
  LIMITS,
  routeSchema,
  scenarioSchema,
  strategySchema,
  workloadSchema,
} from '@/scenario/schema'
import type { Draft } from './connected'
import { fromSchema, type Filling } from './from-schema'

/** All that the schema allows, read off it: the outermost bounds, the longest lists, any text. */
export function wildDraft(filling: Filling): fc.Arbitrary<Draft> {
  const least = (fewest: number, most: number) => (filling === 'full' ? most : fewest)
  const orNull = <T>(arbitrary: fc.Arbitrary<T>) => (filling === 'full' ? arbitrary : fc.option(arbitrary))
  const index = fc.nat({ max: 1_000 })

  const several = <T extends { id: string }>(entry: fc.Arbitrary<T>, fewest: number, most: number) =>
    fc.uniqueArray(entry, { minLength: least(fewest, most), maxLength: most, selector: ({ id }) => id, size: 'max' })

  const workload = fc
    .tuple(fromSchema(workloadSchema, filling), index)
    .map(([drawn, apiModel]) => ({ ...drawn, apiModel }))

  const [simpleRouteSchema] = routeSchema.def.options
  const simpleRoute = fromSchema(simpleRouteSchema, filling)
  const phasedRoute = fc
    .uniqueArray(fc.record({ fromMonth: fc.integer({ min: 1, max: 120 }), route: simpleRoute }), {
      minLength: least(1, LIMITS.phases),
      maxLength: LIMITS.phases,
      selector: ({ fromMonth }) => fromMonth,
    })
    .map((phases) => phases.toSorted((a, b) => a.fromMonth - b.fromMonth))
    .map((phases) => ({ kind: 'phased' as const, phases }))

  const { shape: part } = strategySchema
  const strategy = fc.record({
    id: fromSchema(part.id, filling),
    name: fromSchema(part.name, filling),
    route: filling === 'full' ? phasedRoute : fc.oneof(simpleRoute, phasedRoute),
    capacity: orNull(index),
    apiModels: orNull(fc.array(index, { minLength: least(1, LIMITS.workloads), maxLength: LIMITS.workloads })),
    migrationUsd: fromSchema(part.migrationUsd, filling),
    trainingUsd: fromSchema(part.trainingUsd, filling),
    dualRunningMonths: fromSchema(part.dualRunningMonths, filling),
    redoShare: fromSchema(part.redoShare, filling),
    redoBy: fromSchema(part.redoBy, filling),
    redoUsdPerCase: fromSchema(part.redoUsdPerCase, filling),
  })

  const { shape } = scenarioSchema
  return fc.record({
    title: fromSchema(shape.title, filling),
    preset: fromSchema(shape.preset, filling),
    horizonMonths: fromSchema(shape.horizonMonths, filling),
    firstYear: fromSchema(shape.firstYear, filling),
    firstCalendarMonth: fromSchema(shape.firstCalendarMonth, filling),
    fiscalYearFirstCalendarMonth: fromSchema(shape.fiscalYearFirstCalendarMonth, filling),
    discountRateAnnual: fromSchema(shape.discountRateAnnual, filling),
    taxes: fromSchema(shape.taxes, filling),
    api: fromSchema(shape.api, filling),
    people: fromSchema(shape.people, filling),
    place: fromSchema(shape.place, filling),
    workloads: several(workload, 1, LIMITS.workloads),
    apiModels: several(fromSchema(apiModelSchema, filling), 1, LIMITS.apiModels),
    capacities: several(fromSchema(capacitySchema, filling), 0, LIMITS.capacities),
    strategies: several(strategy, 2, LIMITS.strategies),
  })
}
