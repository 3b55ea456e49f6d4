import { add, input, multiply, subtract, trend, type Figures, type Node } from '@/formula/definition'
import type { OwnSource, Place } from '@/scenario/schema'
import type { LineId } from './evaluation'
import { inputs } from './inputs'
import { hoursPerMonth } from './time'

const place = inputs<Place>('place')
const taxed = add(1, input('taxes.powerPlaceShare', '1'))

/**
 * Power and place of every server in service. Draw follows utilisation between idle and load; place is by server or by
 * nameplate kW. All-in colocation has no energy line: it would be counted twice.
 */
export function powerAndPlace(
  book: Figures,
  index: number,
  site: Place['site'],
  servers: Node,
  utilisation: Node,
): Partial<Record<LineId, Node>> {
  const of = inputs<OwnSource>(`capacities.${index}.source`)
  const idle = of('idleKw', 'kW/server')
  const placeLevel = book.name('placeLevel', '1', trend(place('placeTrendAnnual', '1')))
  if (site.kind === 'room') {
    const rate = input('place.site.usdPerServerMonth', 'USD/server/month')
    return { power: power(), place: multiply(servers, rate, placeLevel, taxed) }
  }
  const rate = input('place.site.usdPerKwMonth', 'USD/kW/month')
  const rent = multiply(servers, of('nameplateKw', 'kW/server'), rate, placeLevel, taxed)
  return site.kind === 'colo-all-in' ? { place: rent } : { power: power(), place: rent }

  function power(): Node {
    const averageKw = book.name(
      'averageKw',
      'kW/server',
      add(idle, multiply(subtract(of('loadKw', 'kW/server'), idle), utilisation)),
    )
    const energy = book.name('energy', 'kW*hour/month', multiply(servers, averageKw, hoursPerMonth, place('pue', '1')))
    const tariffLevel = book.name('tariffLevel', '1', trend(place('tariffTrendAnnual', '1')))
    return multiply(energy, place('usdPerKwh', 'USD/kW/hour'), tariffLevel, taxed)
  }
}
