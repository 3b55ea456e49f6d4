import type { StateCreator } from 'zustand/vanilla'

/** What is looked at, as against what was decided: none of it moves a result, and none of it travels in a link. */
export type View = {
  measure: 'cumulative' | 'monthly'
  basis: 'cash' | 'accrual'
  money: 'nominal' | 'discounted'
  /** The strategy whose budget is shown; null: the recommended one. */
  budgetStrategyId: string | null
}

export type ViewSlice = {
  view: View
  show: (change: Partial<View>) => void
}

export const createViewSlice: StateCreator<ViewSlice> = (set) => ({
  view: { measure: 'cumulative', basis: 'cash', money: 'nominal', budgetStrategyId: null },
  show: (change) => set(({ view }) => ({ view: { ...view, ...change } })),
})
