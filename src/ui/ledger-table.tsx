import type { ReactNode } from 'react'
import './ledger-table.css'

export type LedgerRow = {
  key: string
  label: ReactNode
  cells: readonly ReactNode[]
  /** A sum has a single rule above it, a grand total a double one under it; the chosen one among equals is strong. */
  kind?: 'sum' | 'total' | 'chosen'
}

/** From so many columns on, a table is wider than its frame on most pages. */
const WIDE_FROM_COLUMNS = 9

/** Numbers in columns as a ledger holds them: right-aligned, head and first column stay while the rest scrolls. */
export function LedgerTable(props: {
  caption: string
  corner: string
  columns: readonly string[]
  /** A small second line under the name of a column. */
  columnNotes?: readonly string[]
  rows: readonly LedgerRow[]
}) {
  const wide = props.columns.length >= WIDE_FROM_COLUMNS
  return (
    <div className={wide ? 'ledger wide' : 'ledger'} tabIndex={0} role="region" aria-label={props.caption}>
      <table>
        <caption className="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{props.corner}</th>
            {props.columns.map((column, place) => (
              <th key={column} scope="col" className="number">
                {column}
                <ColumnNote note={props.columnNotes?.[place] ?? ''} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={row.key} className={row.kind}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, column) => (
                <td key={props.columns[column] ?? column} className="number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ColumnNote({ note }: { note: string }) {
  return note === '' ? null : <span className="column-note"> {note}</span>
}
