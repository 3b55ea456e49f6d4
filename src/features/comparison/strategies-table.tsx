import { memo } from 'react'
import type { Messages } from '@/i18n/messages'
import type { Evaluation } from '@/model/evaluation'
import { comparison, type ComparisonRow } from '@/report/comparison'
import { TableFigure } from '@/ui/figure'
import { LedgerTable } from '@/ui/ledger-table'
import { useMessages } from '@/ui/messages'
import { SeriesKey } from '@/ui/series-mark'

/** Every strategy in one table, in the order of the scenario. */
export const StrategiesTable = memo(function StrategiesTable({ evaluation }: { evaluation: Evaluation }) {
  const messages = useMessages()
  const words = messages.screen.page
  const compared = comparison(evaluation, messages)
  return (
    <TableFigure number={words.table(2)} title={compared.title} subtitle={compared.subtitle}>
      <LedgerTable
        caption={compared.title}
        corner={words.strategy}
        columns={compared.columns.map(({ head }) => head)}
        rows={compared.rows.map((row) => ({
          key: row.strategyId,
          label: <Name row={row} messages={messages} />,
          cells: compared.columns.map(({ id }) => row.cells[id].text),
          ...(row.role === 'recommended' ? { kind: 'chosen' as const } : {}),
        }))}
      />
    </TableFigure>
  )
})

function Name({ row, messages }: { row: ComparisonRow; messages: Messages }) {
  const note = row.problem !== '' ? row.problem : row.role === 'reference' ? messages.fields.strategy.reference : ''
  return (
    <>
      <SeriesKey index={row.strategyIndex} />
      {row.name}
      {note !== '' && <span className="row-note"> {note}</span>}
    </>
  )
}
