import './choice-tabs.css'

/** Views of one figure, written out in full; the chosen one is underlined in ink. */
export function ChoiceTabs<Choice extends string>(props: {
  label: string
  choices: readonly { value: Choice; label: string }[]
  chosen: Choice
  onChoose: (choice: Choice) => void
}) {
  return (
    <div role="group" aria-label={props.label} className="choice-tabs">
      {props.choices.map(({ value, label }) => (
        <button key={value} type="button" aria-pressed={value === props.chosen} onClick={() => props.onChoose(value)}>
          {label}
        </button>
      ))}
    </div>
  )
}
