import { formatCount, formatNumber } from '@/lib/format'
import type { Capacity, Workload } from '@/scenario/schema'
import { useMessages } from '@/ui/messages'
import { useCatalogue, type Catalogue } from './catalogue-context'
import { sourceDate } from './source-date'

type Suggestion = ReturnType<Catalogue['nearestRuns']>[number]

/** Measured runs of a like mix: one click takes the speed of one. */
export function SpeedSuggestions(props: {
  capacity: Capacity
  workload: Workload
  onTake: (outputTokensPerSecond: number) => void
}) {
  const { inputs } = useMessages().screen
  const { catalogue } = useCatalogue()
  const runs = catalogue?.nearestRuns(props.capacity, props.workload) ?? []
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
        {`${modelName} ${system.precision}, ${system.gpus} × ${system.gpu}, ${system.engine}`}
        <br />
        {`${system.source}, ${sourceDate(system.asOf, locale)}`}
      </span>
    </>
  )
}
