import { memo, useState } from 'react'
import type { Evaluation } from '@/model/evaluation'
import { budget, type BudgetRow } from '@/report/budget'
import { BUDGET_GRAINS, type BudgetGrain } from '@/report/budget-periods'
import { strategyNames } from '@/report/names'
import { useApp, useAppStore } from '@/state/use-app'
import { ChoiceTabs } from '@/ui/choice-tabs'
import { TableFigure } from '@/ui/figure'
import { LedgerTable, type LedgerRow } from '@/ui/ledger-table'
import { useMessages } from '@/ui/messages'
import { useMedia } from '@/ui/use-media'
import './budget.css'

/** What one strategy costs by fiscal year, quarter or month, capital and operating expenditure apart. */
export const BudgetTable = memo(function BudgetTable({ evaluation }: { evaluation: Evaluation }) {
  const messages = useMessages()
  const view = useApp((state) => state.view)
  const strategyId = chosenStrategy(evaluation, view.budgetStrategyId)
  const [chosenGrain, setGrain] = useState<BudgetGrain>('fiscal-year')
  // Months and quarters of a plan are wider than paper.
  const grain = useMedia('print') ? 'fiscal-year' : chosenGrain
  const table = strategyId === null ? null : budget(evaluation, messages, strategyId, view.basis, grain)
  const words = messages.screen.page
  if (strategyId === null || table === null) return null
  return (
    <TableFigure
      number={words.table(4)}
      title={table.title}
      subtitle={table.subtitle}
      controls={
        <>
          <StrategyChoice evaluation={evaluation} strategyId={strategyId} />
          <ChoiceTabs
            label={messages.tables.budget.periods}
            choices={BUDGET_GRAINS.map((value) => ({ value, label: messages.tables.budget.grains[value] }))}
            chosen={grain}
            onChoose={setGrain}
          />
          <BasisChoice />
        </>
      }
    >
      <LedgerTable
        caption={table.title}
        corner={words.usDollars}
        columns={[...table.periods.map(({ label }) => label), table.totalHead]}
        columnNotes={table.periods.map(({ note }) => note)}
        rows={table.rows.map(ledgerRow)}
      />
    </TableFigure>
  )
})

function ledgerRow(row: BudgetRow, place: number): LedgerRow {
  const kind = row.kind === 'subtotal' ? 'sum' : row.kind === 'total' ? 'total' : undefined
  return {
    key: `${place} ${row.line ?? row.kind}`,
    label: (
      <>
        {row.label}
        {row.kind === 'subtotal' && row.group !== null && <Badge group={row.group} />}
      </>
    ),
    cells: row.texts,
    ...(kind && { kind }),
  }
}

/** In the words of finance in every language. */
function Badge({ group }: { group: 'capex' | 'opex' }) {
  return <span className={`badge ${group}`}>{group === 'capex' ? 'CapEx' : 'OpEx'}</span>
}

/** The chosen strategy where it is possible, else the recommended one. */
function chosenStrategy({ strategies, recommended }: Evaluation, wanted: string | null): string | null {
  const chosen = strategies.find(({ strategyId, possible }) => possible && strategyId === wanted)
  return chosen?.strategyId ?? strategies[recommended ?? -1]?.strategyId ?? null
}

function StrategyChoice({ evaluation, strategyId }: { evaluation: Evaluation; strategyId: string }) {
  const messages = useMessages()
  const { show } = useAppStore().getState()
  const names = strategyNames(evaluation.scenario, messages)
  return (
    <select
      className="field budget-strategy"
      aria-label={messages.screen.views.strategy}
      value={strategyId}
      onChange={(event) => show({ budgetStrategyId: event.target.value })}
    >
      {evaluation.strategies.map((strategy, index) =>
        strategy.possible ? (
          <option key={strategy.strategyId} value={strategy.strategyId}>
            {names[index]?.label ?? strategy.strategyId}
          </option>
        ) : null,
      )}
    </select>
  )
}

function BasisChoice() {
  const { views } = useMessages().screen
  const basis = useApp((state) => state.view.basis)
  const { show } = useAppStore().getState()
  return (
    <ChoiceTabs
      label={views.basis}
      choices={[
        { value: 'cash', label: views.cash },
        { value: 'accrual', label: views.accrual },
      ]}
      chosen={basis}
      onChoose={(chosen) => show({ basis: chosen })}
    />
  )
}
