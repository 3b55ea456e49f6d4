import { FieldRow, type FieldNotes } from './field-row'

/** A number as text: the browser's own number fields read only their own decimal mark and drop what they do not know. */
export function NumberField(props: {
  notes: FieldNotes
  name: string
  unit: string
  text: string
  onText: (text: string) => void
  onLeave: () => void
}) {
  return (
    <FieldRow notes={props.notes}>
      {({ id, describedBy }) => (
        <div className="field-entry">
          <input
            id={id}
            name={props.name}
            className="field"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${describedBy} ${id}-unit`.trim()}
            aria-invalid={props.notes.problem !== undefined}
            value={props.text}
            onChange={(event) => props.onText(event.target.value)}
            onBlur={props.onLeave}
          />
          <span id={`${id}-unit`} className="field-unit">
            {props.unit}
          </span>
        </div>
      )}
    </FieldRow>
  )
}
