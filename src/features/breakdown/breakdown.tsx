import { memo } from 'react'
import type { Evaluation } from '@/model/evaluation'
import {
  breakdown,
  type Breakdown as BreakdownWords,
  type BreakdownCategory,
  type BreakdownRow,
} from '@/report/breakdown'
import { Figure } from '@/ui/figure'
import { LedgerTable } from '@/ui/ledger-table'
import { useMessages } from '@/ui/messages'
import './breakdown.css'

const TOKEN: Record<BreakdownCategory, string> = {
  api: 'api',
  bought: 'hardware',
  rented: 'rent',
  'power-place': 'power',
  people: 'people',
  other: 'other',
}

/** Where the money goes: a bar a strategy, stacked by category. */
export const Breakdown = memo(function Breakdown({ evaluation }: { evaluation: Evaluation }) {
  const messages = useMessages()
  const parts = breakdown(evaluation, messages)
  return (
    <Figure
      number={messages.screen.page.figure(3)}
      title={parts.title}
      subtitle={parts.subtitle}
      picture={<Bars parts={parts} />}
      table={
        <LedgerTable
          caption={parts.title}
          corner={parts.table.head[0] ?? ''}
          columns={parts.table.head.slice(1)}
          rows={parts.table.rows.map(({ label, cells }) => ({
            key: label,
            label,
            cells: cells.map(({ text }) => text),
          }))}
        />
      }
    />
  )
})

function Bars({ parts }: { parts: BreakdownWords }) {
  const shown = parts.categories.filter(({ id }) =>
    parts.rows.some((row) => row.parts.some((part) => part.category === id && part.valueUsd !== 0)),
  )
  const widest = Math.max(...parts.rows.map(spent))
  return (
    <div aria-hidden="true">
      <ul className="breakdown-key">
        {shown.map(({ id, name }) => (
          <li key={id}>
            <svg width="10" height="10">
              <rect width="10" height="10" fill={`var(--category-${TOKEN[id]})`} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <div className="breakdown-bars">
        {parts.rows.map((row) => (
          <div key={row.strategyId} className={`breakdown-row ${row.role}`}>
            <span className="breakdown-name">{row.name}</span>
            <Bar row={row} widest={widest} />
            <span className="breakdown-total">{row.totalText}</span>
          </div>
        ))}
      </div>
    </div>
  )
}

/** What is paid, without what comes back: a bar has no room for less than nothing. */
const spent = (row: BreakdownRow): number => row.parts.reduce((sum, { valueUsd }) => sum + Math.max(0, valueUsd), 0)

/** Room that a figure needs inside its part, as a share of the widest bar. */
const ROOM = 0.07

function Bar({ row, widest }: { row: BreakdownRow; widest: number }) {
  return (
    <span className="breakdown-bar">
      {row.parts
        .filter(({ valueUsd }) => valueUsd > 0)
        .map(({ category, valueUsd, text }) => (
          <span
            key={category}
            className="breakdown-part"
            style={{
              flexBasis: `${(100 * valueUsd) / widest}%`,
              background: `var(--category-${TOKEN[category]})`,
              color: `var(--on-category-${TOKEN[category]})`,
            }}
          >
            {valueUsd / widest > ROOM ? text : ''}
          </span>
        ))}
    </span>
  )
}
