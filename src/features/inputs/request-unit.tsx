import { createContext, use, useMemo, useState, type ReactNode } from 'react'
import type { UnitChoice } from './number-row'
import { UNITS, type Unit } from './unit'

const CHOICES = [UNITS.perMonth, UNITS.perDay] as const

const RequestUnitContext = createContext<{ unit: Unit; switchable: UnitChoice | undefined }>({
  unit: UNITS.perMonth,
  switchable: undefined,
})

/** Requests are typed by the month or by the day, in all workloads alike; the scenario always keeps months. */
export function RequestUnitProvider({ children }: { children: ReactNode }) {
  const [unit, choose] = useState<Unit>(UNITS.perMonth)
  const held = useMemo(() => ({ unit, switchable: { units: CHOICES, choose } }), [unit])
  return <RequestUnitContext value={held}>{children}</RequestUnitContext>
}

export const useRequestUnit = () => use(RequestUnitContext)
