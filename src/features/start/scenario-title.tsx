import { scenarioTitle } from '@/report/names'
import { LIMITS } from '@/scenario/schema'
import { useApp, useAppStore } from '@/state/use-app'
import { useMessages } from '@/ui/messages'

/** What the scenario is called. Empty, it goes by its preset's name. */
export function ScenarioTitle() {
  const messages = useMessages()
  const store = useAppStore()
  const scenario = useApp((state) => state.scenario)
  return (
    <div className="scenario">
      <input
        className="scenario-title"
        type="text"
        aria-label={messages.screen.bar.title}
        autoComplete="off"
        maxLength={LIMITS.nameLength}
        placeholder={scenarioTitle({ ...scenario, title: '' }, messages)}
        value={scenario.title}
        onChange={(event) => {
          const title = event.target.value
          store.getState().editScenario((old) => ({ ...old, title }))
        }}
      />
    </div>
  )
}
