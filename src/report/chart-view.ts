/** What the break-even chart shows. */
export type ChartView = {
  measure: 'cumulative' | 'monthly'
  basis: 'cash' | 'accrual'
  money: 'nominal' | 'discounted'
}
