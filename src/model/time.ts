import { atLeast, constant, discount, month, type Node } from '@/formula/definition'
import { HOURS_PER_MONTH, MONTHS_PER_YEAR, SECONDS_PER_HOUR } from '@/lib/units-of-time'
import type { Scenario } from '@/scenario/schema'
import { inputs } from './inputs'

const scenario = inputs<Scenario>('')

/** Months of service: 1 from month 1 on, 0 in column 0. */
export const inService: Node = atLeast(month(), constant(1, 'month'))
export const discountRateAnnual = scenario('discountRateAnnual', '1')
export const discountFactor: Node = discount(discountRateAnnual)
export const horizon: Node = scenario('horizonMonths', 'month')

export const hoursPerMonth = constant(HOURS_PER_MONTH, 'hour/month')
export const secondsPerHour = constant(SECONDS_PER_HOUR, 'second/hour')
export const monthsPerYear = constant(MONTHS_PER_YEAR, 'month/year')
export const oneMonth = constant(1, 'month')
