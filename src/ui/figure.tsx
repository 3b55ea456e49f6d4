import { useId, useState, type ReactNode } from 'react'
import './figure.css'
import { useMessages } from './messages'

type FigureHead = {
  /** "Fig. 1", "Table 2": the same on screen and on paper. */
  number: string
  /** The finding, with its numbers. */
  title: string
  /** Measure, unit, basis. */
  subtitle: string
  controls?: ReactNode
}

/** A picture with its finding as the title, and its rows: one is seen, the rows are always there for a screen reader. */
export function Figure(props: FigureHead & { picture: ReactNode; table: ReactNode }) {
  const words = useMessages().screen.page
  const [asTable, setAsTable] = useState(false)
  const controls = (
    <>
      {props.controls}
      <button type="button" className="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
        {words.asTable}
      </button>
    </>
  )
  return (
    <Frame {...props} controls={controls}>
      {!asTable && props.picture}
      <div className={asTable ? 'figure-table' : 'figure-table visually-hidden'}>{props.table}</div>
    </Frame>
  )
}

/** Rows that are their own picture. */
export function TableFigure(props: FigureHead & { children: ReactNode }) {
  return <Frame {...props}>{props.children}</Frame>
}

function Frame({ number, title, subtitle, controls, children }: FigureHead & { children: ReactNode }) {
  const id = useId()
  return (
    <section className="figure" aria-labelledby={id}>
      <h2 id={id}>
        <span className="figure-number">{number} </span>
        {title}
      </h2>
      <div className="figure-line">
        <p className="figure-subtitle">{subtitle}</p>
        <div className="figure-controls">{controls}</div>
      </div>
      {children}
    </section>
  )
}
