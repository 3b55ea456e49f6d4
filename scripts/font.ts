// Makes the font files of the page anew: npm run font
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import subsetFont from 'subset-font'

/*
 * Makes the two font files of the page from Inter as its authors publish it: only the letters, weights and features
 * that the page uses. Needed when a character is missing (a test says so) or Inter has a new version.
 */

// This file runs as a bundle elsewhere: its own place is what was named on the command line.
const here = pathToFileURL(process.argv[1] ?? '')
const source = new URL('../node_modules/inter-ui/', here)
const target = new URL('../public/fonts/', here)

const between = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')

const LATIN = [
  between(0x20, 0x7e),
  between(0xa0, 0xff),
  'ŒœŠšŽžŸ',
  // Dashes, quotes and spaces as they are set in both languages.
  '\u2009\u2011\u202f–—‘’‚“”„†‡•…‰′″‹›',
  // Currencies, arrows, arithmetic, and the Greek of formulas.
  '€₽₴₸₹№™←↑→↓−≈≠≤≥∞⁹Σρ●○',
].join('')

/** Russian, and the letters of names in Belarusian, Ukrainian and Serbian. */
const CYRILLIC = between(0x400, 0x45f) + 'Ґґ'

/** Tabular figures, an l that is no I, and what letters need to stand well together. */
const FEATURES = ['tnum', 'cv05', 'calt', 'kern', 'ccmp', 'locl', 'mark', 'mkmk']

/** From running text (420) to the brand (650); the optical size of text at every size. */
const AXES = { wght: { min: 400, max: 650 }, opsz: 14 }

const inter = readFileSync(new URL('variable/InterVariable.woff2', source))
mkdirSync(target, { recursive: true })
for (const [name, characters] of Object.entries({ latin: LATIN, cyrillic: CYRILLIC })) {
  const font = await subsetFont(inter, characters, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    noHinting: true,
    variationAxes: AXES,
  })
  writeFileSync(new URL(`inter-${name}.woff2`, target), font)
  process.stdout.write(`inter-${name}.woff2  ${(font.length / 1000).toFixed(1)} kB\n`)
}
// The licence asks to lie beside the font.
writeFileSync(new URL('license.txt', target), readFileSync(new URL('LICENSE.txt', source)))
