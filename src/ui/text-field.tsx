import { FieldRow, type FieldNotes } from './field-row'

export function TextField(props: {
  notes: FieldNotes
  name: string
  text: string
  placeholder: string
  longest: number
  onText: (text: string) => void
}) {
  return (
    <FieldRow notes={props.notes} wide>
      {({ id, describedBy }) => (
        <input
          id={id}
          name={props.name}
          className="field"
          type="text"
          autoComplete="off"
          maxLength={props.longest}
          placeholder={props.placeholder}
          aria-describedby={describedBy || undefined}
          value={props.text}
          onChange={(event) => props.onText(event.target.value)}
        />
      )}
    </FieldRow>
  )
}
