import { FieldRow, type FieldNotes } from './field-row'

export type ChoiceGroup = { label: string; options: readonly { value: string; label: string }[] }

/** One of many, in groups, under its label at full width; what is chosen may be none of them. */
export function GroupedChoice(props: {
  notes: FieldNotes
  groups: readonly ChoiceGroup[]
  /** Null: none of them, and then `none` stands there. */
  chosen: string | null
  none: string
  disabled: boolean
  onChoose: (value: string) => void
}) {
  return (
    <FieldRow notes={props.notes} wide>
      {({ id, describedBy }) => (
        <select
          id={id}
          className="field"
          aria-describedby={describedBy || undefined}
          disabled={props.disabled}
          value={props.chosen ?? ''}
          onChange={(event) => props.onChoose(event.target.value)}
        >
          {props.chosen === null && <option value="">{props.none}</option>}
          {props.groups.map(({ label, options }) => (
            <Group key={label} label={label} options={options} />
          ))}
        </select>
      )}
    </FieldRow>
  )
}

function Group({ label, options }: ChoiceGroup) {
  const list = options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ))
  return label === '' ? list : <optgroup label={label}>{list}</optgroup>
}
