/**
 * Pixel positions for labels that belong to values, in the order given: as near to their values as a minimum gap allows,
 * in the values' own order, within top…bottom where the gaps leave room.
 */
export function spreadLabels(
  values: readonly number[],
  toPixel: (value: number) => number,
  gapPx: number,
  bounds: { topPx: number; bottomPx: number },
): readonly number[] {
  throw new Error(`not written yet: ${values.map(toPixel).length}${gapPx}${bounds.topPx}`)
}
