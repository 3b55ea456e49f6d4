import type { Messages } from '@/i18n/messages'
import type { Evaluation } from '@/model/evaluation'

export type Tile = {
  id: 'payback' | 'tco' | 'levelised' | 'npv' | 'peakExposure'
  name: string
  /** The figure, or words of the same size where it is a state; an en dash where it cannot be known, and the line says why. */
  text: string
  /** Behind the figure in small type: "months"; '' where there is none. */
  unit: string
  /** Null where nothing can be opened. */
  figureId: string | null
  /** One line that compares it. */
  line: string
}

/** Always the five, in the order in which they stand. */
export function tiles(evaluation: Evaluation, messages: Messages): readonly Tile[] {
  throw new Error(`not written yet: ${evaluation.horizonMonths}${messages.locale}`)
}
