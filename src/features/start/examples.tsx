import { presetScenario } from '@/scenario/presets'
import { PRESET_IDS, type Scenario } from '@/scenario/schema'
import { isSame } from '@/state/changed-paths'
import { useApp, useAppStore } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import './examples.css'

const EXAMPLES = PRESET_IDS.map((id) => ({ id, preset: presetScenario(id) }))

/** Presets to begin from, each in a line. The chosen one is another work: the present one stays where it was left. */
export function Examples() {
  const { presets, working } = useMessages()
  const store = useAppStore()
  const scenario = useApp((state) => state.scenario)
  const choose = (preset: Scenario) => {
    store.getState().startWork(preset)
    store.getState().closeDialog()
  }
  return (
    <>
      <p className="dialog-text">{working.examples.about}</p>
      <ul className="examples">
        {EXAMPLES.map(({ id, preset }) => {
          const shown = isSame(preset, scenario)
          return (
            <li key={id}>
              <button type="button" aria-current={shown} onClick={() => choose(preset)}>
                <strong>{presets[id].title}</strong>
                {shown && <span className="example-shown">{working.examples.shown}</span>}
                <span>{presets[id].summary}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
