// Writes src/formula/kernels.ts: one literal loop per operation and shape. Passing the operation as a function would
// make the loop megamorphic and ten times slower; typing fifty such loops by hand would hide a slip.
import { writeFileSync } from 'node:fs'

const UNROLL = 4
const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

/**
 * [name, series arguments, scalar arguments, expression over both]
 * @type {[string, string, string, string][]}
 */
const loops = [
  ['scale', 'a', 'k', 'k*a'],
  ['product2', 'ab', '', 'a*b'],
  ['product3', 'abc', '', 'a*b*c'],
  ['scaledProduct2', 'ab', 'k', 'k*a*b'],
  ['scaledProduct3', 'abc', 'k', 'k*a*b*c'],
  ...[2, 3, 4, 5, 6, 7, 8].map(
    (n) =>
      /** @type {[string, string, string, string]} */ ([
        `sum${n}`,
        letters.slice(0, n).join(''),
        '',
        letters.slice(0, n).join('+'),
      ]),
  ),
  ['difference', 'ab', '', 'a-b'],
  ['linear1', 'a', 'ck', 'c+k*a'],
  ['linear2', 'ab', 'ckl', 'c+k*a+l*b'],
  ['linear3', 'abd', 'cklm', 'c+k*a+l*b+m*d'],
  ['linear4', 'abde', 'cklmo', 'c+k*a+l*b+m*d+o*e'],
  ['scaledSum1', 'fa', 'k', 'f*k*a'],
  ['scaledSum2', 'fab', 'kl', 'f*(k*a+l*b)'],
  ['scaledSum3', 'fabd', 'klm', 'f*(k*a+l*b+m*d)'],
  ['scaledSum4', 'fabde', 'klmo', 'f*(k*a+l*b+m*d+o*e)'],
  ['scaledLinear1', 'fa', 'jck', 'j*f*(c+k*a)'],
  ['scaledLinear2', 'fab', 'jckl', 'j*f*(c+k*a+l*b)'],
  ['scaledLinear3', 'fabd', 'jcklm', 'j*f*(c+k*a+l*b+m*d)'],
  ['scaledLinear4', 'fabde', 'jcklmo', 'j*f*(c+k*a+l*b+m*d+o*e)'],
  ['divideSS', 'ab', '', 'a/b'],
  ['divideSK', 'a', 'k', 'a/k'],
  ['divideKS', 'a', 'k', 'k/a'],
  ['minSS', 'ab', '', 'Math.min(a,b)'],
  ['minSK', 'a', 'k', 'Math.min(a,k)'],
  ['maxSS', 'ab', '', 'Math.max(a,b)'],
  ['maxSK', 'a', 'k', 'Math.max(a,k)'],
  ['upS', 'a', '', 'Math.ceil(Math.max(0,a-1e-9))'],
  ['downS', 'a', '', 'Math.floor(a+1e-9)'],
  ['powerSS', 'ab', '', 'a**b'],
  ['powerSK', 'a', 'k', 'a**k'],
  ['powerKS', 'a', 'k', 'k**a'],
  ['expS', 'a', '', 'Math.exp(a)'],
  ['gapSS', 'ab', '', 'Math.abs(a-b)>1e-9*Math.max(a,b)?a-b:0'],
  ['gapKS', 'a', 'k', 'Math.abs(k-a)>1e-9*Math.max(k,a)?k-a:0'],
  ['gapSK', 'a', 'k', 'Math.abs(a-k)>1e-9*Math.max(a,k)?a-k:0'],
  ['moreSS', 'ab', '', 'a>b?1:0'],
  ['moreSK', 'a', 'k', 'a>k?1:0'],
  ['moreKS', 'a', 'k', 'k>a?1:0'],
  ['atLeastSS', 'ab', '', 'a>=b?1:0'],
  ['atLeastSK', 'a', 'k', 'a>=k?1:0'],
  ['atLeastKS', 'a', 'k', 'k>=a?1:0'],
  ['chooseSS', 'qab', '', 'q!==0?a:b'],
  ['chooseSK', 'qa', 'k', 'q!==0?a:k'],
  ['chooseKS', 'qa', 'k', 'q!==0?k:a'],
  ['chooseKK', 'q', 'kl', 'q!==0?k:l'],
]

/** @param {string} expression @param {string} series @param {string} at */
const indexed = (expression, series, at) =>
  expression.replace(/\b[a-z]\b/g, (letter) => (series.includes(letter) ? `${letter}[${at}]!` : letter))

const written = loops.map(([name, series, scalars, expression]) => {
  const parameters = [
    'out: Float64Array',
    'length: number',
    ...series.split('').map((letter) => `${letter}: Float64Array`),
    ...scalars.split('').map((letter) => `${letter}: number`),
  ]
  const lines = Array.from({ length: UNROLL }, (_, step) => {
    const at = step === 0 ? 'i' : `i + ${step}`
    return `    out[${at}] = ${indexed(expression, series, at)}`
  })
  return `export function ${name}(${parameters.join(', ')}): void {
  for (let i = 0; i < length; i += ${UNROLL}) {
${lines.join('\n')}
  }
}
`
})

writeFileSync(
  new URL('../src/formula/kernels.ts', import.meta.url),
  `// Written by scripts/kernels.mjs: change it there. Lengths are multiples of ${UNROLL}: arrays are padded.
/* Every index lies inside the padded arrays, so the checks that the compiler asks for would only cost time. */

${written.join('\n')}`,
)
