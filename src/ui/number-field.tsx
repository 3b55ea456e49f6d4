import { FieldRow, type FieldNotes } from './field-row'

export type UnitOptions = {
  label: string
  options: readonly { value: string; label: string }[]
  chosen: string
  onChoose: (value: string) => void
}

/** Characters that the field has room for at its usual size, at its narrowest and elsewhere. */
const FITS_NARROW = 8
const FITS = 9

const sizeOf = ({ length }: string): string =>
  length > FITS ? ' long' : length > FITS_NARROW ? ' long-where-narrow' : ''

/** A number as text: the browser's own number fields read only their own decimal mark and drop what they do not know. */
export function NumberField(props: {
  notes: FieldNotes
  name: string
  unit: string
  /** Where it can be typed in several units; then the unit is chosen in its place. */
  units?: UnitOptions | undefined
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
            className={`field${sizeOf(props.text)}`}
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
          {props.units === undefined ? (
            <span id={`${id}-unit`} className="field-unit">
              {props.unit}
            </span>
          ) : (
            <UnitSelect id={`${id}-unit`} units={props.units} />
          )}
        </div>
      )}
    </FieldRow>
  )
}

function UnitSelect({ id, units }: { id: string; units: UnitOptions }) {
  return (
    <select
      id={id}
      className="field-unit field-unit-choice"
      aria-label={units.label}
      value={units.chosen}
      onChange={(event) => units.onChoose(event.target.value)}
    >
      {units.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}
