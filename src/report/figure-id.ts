import type { LineId } from '@/model/evaluation'

/** An answer about a strategy that can be opened, as its definition names it. */
export type FigureName =
  | 'cashPaid'
  | 'tco'
  | 'tcoSaving'
  | 'npv'
  | 'npvSaving'
  | 'levelisedPerMTok'
  | 'levelisedPerRequest'
  | 'levelisedPerUserMonth'
  | 'payback'
  | 'discountedPayback'
  | 'peakExposure'
  | 'returnOnInvestment'
  | 'runRateCrossover'
  | 'impairment'
  | 'valueAtHorizon'
  | 'stillOwed'
  | 'memoryNeeded'
  | 'memoryAvailable'

/** The name under which a figure of a strategy can be opened. */
export const figureId = (strategyId: string, figure: FigureName | LineId): string => `${strategyId}.${figure}`

/** Inputs go by their path in the scenario. */
export const HORIZON_ID = 'horizonMonths'
