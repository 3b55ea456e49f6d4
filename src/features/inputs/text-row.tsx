import { useApp, useAppStore } from '@/state/use-app'
import { TextField } from '@/ui/text-field'
import type { Part } from './part'

/** A text of the scenario, such as a name; empty where the app finds one by itself, and then its own stands in the field. */
export function TextRow(props: { part: Part<string>; label: string; placeholder: string; longest: number }) {
  const { part } = props
  const store = useAppStore()
  const path = useApp((state) => part.path(state.scenario))
  const text = useApp((state) => part.read(state.scenario)) ?? ''
  return (
    <TextField
      notes={{ label: props.label }}
      name={path}
      text={text}
      placeholder={props.placeholder}
      longest={props.longest}
      onText={(typed) => store.getState().editScenario((scenario) => part.write(scenario, typed))}
    />
  )
}
