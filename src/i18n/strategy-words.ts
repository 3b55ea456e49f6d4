/** How a strategy is spoken of. A language that inflects needs more than one form; a name that a user typed is quoted as it is. */
export type StrategyWords = {
  /** Alone, as in a table or at a line's end: "Own GPUs". */
  label: string
  /** As the subject of a sentence: "own GPUs", "the API". */
  subject: string
  /** Whether the subject takes a plural verb. */
  plural: boolean
  /** The advice to take it: "Go hybrid", "Buy your own GPUs". */
  choose: string
  /** The advice to keep to it, where it is the reference: "Stay with the API". */
  keep: string
  /** After a comparative, with the space or comma before it: " than the API". */
  than: string
}
