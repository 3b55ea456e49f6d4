import { useMessages } from '@/ui/messages'
import { ChoiceRow } from './choice-row'
import type { Part } from './part'
import { usePreset } from './use-preset'

/** A part of the scenario that is there or not: off is null, on begins as the preset has it, else as told. */
export function SwitchRow<T extends object | number>(props: {
  part: Part<T | null>
  label: string
  /** What the two states are called, where it is not yes and no. */
  states?: { off: string; on: string }
  beginning: () => T
  help?: string | undefined
}) {
  const { part, beginning } = props
  const yesNo = useMessages().fields.switch
  const words = props.states ?? yesNo
  const preset = usePreset()
  const inPreset = preset === null ? null : (part.read(preset) ?? null)
  return (
    <ChoiceRow
      choice={{
        path: part.path,
        read: (scenario) => {
          const value = part.read(scenario)
          return value === undefined ? undefined : value === null ? 'off' : 'on'
        },
        choose: (scenario, state) => part.write(scenario, state === 'off' ? null : (inPreset ?? beginning())),
      }}
      label={props.label}
      options={[
        { value: 'off', label: words.off },
        { value: 'on', label: words.on },
      ]}
      help={props.help}
    />
  )
}
