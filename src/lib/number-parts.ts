/** A decimal number as its parts: sign, digits without leading zeros, and the power of ten of the last digit. Shifting the exponent loses nothing. */
export type NumberParts = { negative: boolean; digits: string; exponent: number }

/** The shortest digits that give the double back, as the language itself prints them. The value must be finite. */
export function numberParts(value: number): NumberParts {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  return { negative: value < 0, digits: whole + fraction, exponent: Number(exponent) - fraction.length }
}

/** The double nearest to the parts; zero is never negative. */
export function numberOf({ negative, digits, exponent }: NumberParts): number {
  const magnitude = Number(`${digits}e${exponent}`)
  return negative && magnitude !== 0 ? -magnitude : magnitude
}
