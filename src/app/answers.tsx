import { memo, useDeferredValue } from 'react'
import { BreakEven } from '@/features/break-even/break-even'
import { Breakdown } from '@/features/breakdown/breakdown'
import { BudgetTable } from '@/features/budget/budget-table'
import { StrategiesTable } from '@/features/comparison/strategies-table'
import { Answer } from '@/features/verdict/answer'
import { evaluationOf } from '@/results/evaluate'
import { useApp } from '@/state/use-app'
import { useRested } from '@/ui/use-rested'

const Hero = memo(BreakEven)

/**
 * In the order in which they are read: a key press changes the verdict at once, the hero as soon as that is drawn, for
 * its drawing takes several times as long, and the tables when the hand rests.
 */
export function Answers() {
  const scenario = useApp((state) => state.scenario)
  const evaluation = evaluationOf(scenario)
  const drawn = useDeferredValue(evaluation)
  const rested = useRested(evaluation)
  // Below the fold, so the first paint does not wait for them.
  const isPainted = useDeferredValue(true, false)
  return (
    <>
      <Answer evaluation={evaluation} />
      <Hero evaluation={drawn} />
      {isPainted && (
        <>
          <StrategiesTable evaluation={rested} />
          <Breakdown evaluation={rested} />
          <BudgetTable evaluation={rested} />
        </>
      )}
    </>
  )
}
