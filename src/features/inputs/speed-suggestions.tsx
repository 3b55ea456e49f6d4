import { formatMonthYear } from '@/lib/calendar'
import { formatCount, formatNumber } from '@/lib/format'
import type { Capacity, Workload } from '@/scenario/schema'
import { useMessages } from '@/ui/messages'
import { nearestRuns, type Suggestion } from './nearest-runs'

/** Measured runs of the same model, or else of any, nearest to the workload's mix: one click takes one. */
export function SpeedSuggestions(props: {
  capacity: Capacity
  workload: Workload
  onTake: (outputTokensPerSecond: number) => void
}) {
  const { inputs } = useMessages().screen
  const runs = nearestRuns(props.capacity, props.workload)
  if (runs.length === 0) return null
  return (
    <details className="suggestions">
      <summary>{inputs.suggestions}</summary>
      <ul>
        {runs.map((suggestion) => (
          <li key={`${suggestion.id} ${suggestion.run.inputTokens} ${suggestion.run.outputTokens}`}>
            <button type="button" onClick={() => props.onTake(suggestion.run.outputTokensPerSecond)}>
              <RunText suggestion={suggestion} />
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

function RunText({ suggestion: { system, run, modelName } }: { suggestion: Suggestion }) {
  const { locale, screen } = useMessages()
  const [year = 0, month = 0] = system.asOf.split('-').map(Number)
  return (
    <>
      <span className="suggestion-speed">
        {screen.inputs.measuredAt(
          formatNumber(run.outputTokensPerSecond, locale, 0),
          formatCount(run.inputTokens, locale),
          formatCount(run.outputTokens, locale),
        )}
      </span>
      <span className="field-note">
        {`${modelName}, ${system.gpus} × ${system.gpu}, ${system.engine}`}
        <br />
        {`${system.source}, ${formatMonthYear({ year, month }, locale)}`}
      </span>
    </>
  )
}
