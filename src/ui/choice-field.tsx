import { FieldRow, type FieldNotes } from './field-row'

export type Option<Choice extends string> = { value: Choice; label: string }

/** One of a few, under its label at full width. */
export function ChoiceField<Choice extends string>(props: {
  notes: FieldNotes
  name: string
  options: readonly Option<Choice>[]
  chosen: Choice
  onChoose: (choice: Choice) => void
}) {
  const choose = (value: string) => {
    const option = props.options.find((known) => known.value === value)
    if (option !== undefined) props.onChoose(option.value)
  }
  return (
    <FieldRow notes={props.notes} wide>
      {({ id, describedBy }) => (
        <select
          id={id}
          name={props.name}
          className="field"
          aria-describedby={describedBy || undefined}
          value={props.chosen}
          onChange={(event) => choose(event.target.value)}
        >
          {props.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </FieldRow>
  )
}
