import type { Fact } from '@/catalog/fact'
import { loadedSalary, type Salary } from '@/catalog/people'
import type { Tariff } from '@/catalog/power'
import { COLOCATION_BY_PLACE, TARIFFS_BY_PLACE } from '@/catalog/power-by-place'
import { SALARIES_BY_PLACE } from '@/catalog/salaries-by-place'

/** One place and what something costs there. Places are named as the catalogue names them; `id` is for words of the page. */
export type ByPlace = { id: string; place: string; fact: Fact }

const tariffEntries: [string, Tariff][] = Object.entries(TARIFFS_BY_PLACE)
const salaryEntries: [string, Salary][] = Object.entries(SALARIES_BY_PLACE)
const colocationEntries: [string, Fact][] = Object.entries(COLOCATION_BY_PLACE)

/** US dollars per kWh. */
export const TARIFFS: readonly ByPlace[] = tariffEntries.map(([id, { place, usdPerKwh }]) => ({
  id,
  place,
  fact: usdPerKwh,
}))

/** US dollars a year, with what the firm pays on top. */
export const SALARIES: readonly ByPlace[] = salaryEntries.map(([id, salary]) => ({
  id,
  place: salary.place,
  fact: loadedSalary(salary),
}))

/** US dollars per kW and month, energy apart. */
export const COLOCATION: readonly ByPlace[] = colocationEntries.map(([id, fact]) => ({ id, place: id, fact }))

export const factOfPlace = (list: readonly ByPlace[], value: number): Fact | null =>
  list.find(({ fact }) => fact.value === value)?.fact ?? null
