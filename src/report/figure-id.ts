/** What an answer's figure is called, after its strategy. */
export type FigureName =
  | 'cash'
  | 'tco'
  | 'npv'
  | 'npvSaving'
  | 'tcoSaving'
  | 'levelisedPerMTok'
  | 'levelisedPerRequest'
  | 'levelisedPerUserMonth'
  | 'payback'
  | 'discountedPayback'
  | 'peakExposure'
  | 'runRateCrossover'
  | 'impairment'
  | 'valueAtHorizon'
  | 'stillOwed'
  | 'horizon'
  | 'memoryNeeded'
  | 'memoryAvailable'

/** The name under which a figure can be opened; a ledger line goes by its own id. */
export const figureId = (strategyId: string, figure: FigureName | (string & {})): string => `${strategyId}.${figure}`
