import type { Scenario } from '@/scenario/schema'
import { useApp, useAppStore } from '@/state/use-app'
import { ChoiceField, type Option } from '@/ui/choice-field'
import { useMessages } from '@/ui/messages'
import { usePreset } from './use-preset'

/** A choice: where it stands, how to tell it from a scenario and how to put it there. */
export type ChoiceOf<Choice extends string> = {
  path: (scenario: Scenario) => string
  read: (scenario: Scenario) => Choice | undefined
  choose: (scenario: Scenario, choice: Choice) => Scenario
}

/** One of a few. It goes into the scenario at once: a choice cannot be half typed. */
export function ChoiceRow<Choice extends string>(props: {
  choice: ChoiceOf<Choice>
  label: string
  options: readonly Option<Choice>[]
  help?: string | undefined
}) {
  const { choice, options } = props
  const store = useAppStore()
  const path = useApp((state) => choice.path(state.scenario))
  const chosen = useApp((state) => choice.read(state.scenario))
  const preset = usePreset()
  const inPreset = preset === null ? undefined : choice.read(preset)
  const { screen } = useMessages()
  const put = (value: Choice) => store.getState().editScenario((scenario) => choice.choose(scenario, value))
  const restored = inPreset === chosen ? undefined : options.find(({ value }) => value === inPreset)
  if (chosen === undefined) return null
  return (
    <ChoiceField
      notes={{
        label: props.label,
        from: preset === null ? undefined : inPreset === chosen ? screen.inputs.fromPreset : screen.inputs.yours,
        preset: restored && { text: restored.label, restore: () => put(restored.value) },
        help: props.help,
      }}
      name={path}
      options={options}
      chosen={chosen}
      onChoose={put}
    />
  )
}
