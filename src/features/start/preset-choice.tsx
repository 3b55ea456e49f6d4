import { scenarioTitle } from '@/report/names'
import { PRESETS } from '@/scenario/presets'
import { useApp, useAppStore } from '@/state/use-app'
import { useMessages } from '@/ui/messages'

/** A preset to begin from. It takes the place of the whole scenario, as a link does. */
export function PresetChoice() {
  const messages = useMessages()
  const words = messages.screen.bar
  const store = useAppStore()
  const preset = useApp((state) => state.scenario.preset)
  const choose = (id: string) => {
    const scenario = PRESETS.find((known) => known.preset === id)
    if (scenario !== undefined) store.getState().replaceScenario(scenario)
  }
  return (
    <select
      className="tool-select"
      aria-label={words.preset}
      value={preset ?? ''}
      onChange={(event) => choose(event.target.value)}
    >
      {preset === null && <option value="">{words.ownScenario}</option>}
      {PRESETS.map((scenario) => (
        <option key={scenario.preset} value={scenario.preset ?? ''}>
          {scenarioTitle(scenario, messages)}
        </option>
      ))}
    </select>
  )
}
