import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')

type Tokens = Map<string, string>

/** Colours of the first block that follows the marker, over those of the light theme. */
function theme(marker: string, over: Tokens = new Map()): Tokens {
  const start = css.indexOf(marker)
  if (start < 0) throw new Error(`no ${marker} in tokens.css`)
  const open = css.indexOf('{', start + marker.length)
  const block = css.slice(open, css.indexOf('}', open))
  const own = [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)]
  return new Map([...over, ...own.map(([, name = '', value = '']): [string, string] => [name, value])])
}

const light = theme(':root')
const THEMES = {
  light,
  'dark by choice': theme("[data-theme='dark']", light),
  'dark by the system': theme(":root:not([data-theme='light'])", light),
  paper: theme('@media print', light),
}

/** WCAG 2.2: relative luminance, and the ratio of two. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const TEXT: [string, string][] = [
  ...['text-1', 'text-2', 'text-3', 'accent', 'bad'].flatMap((ink): [string, string][] => [
    [ink, 'surface-page'],
    [ink, 'surface-inputs'],
  ]),
  ['text-1', 'surface-raised'],
  ['text-2', 'surface-raised'],
  ['text-1', 'surface-sunken'],
  ['text-1', 'bad-weak'],
  ['text-1', 'warn-weak'],
  ['text-on-accent', 'accent'],
  ...['api', 'hardware', 'rent', 'power', 'people', 'other'].map((category): [string, string] => [
    `on-category-${category}`,
    `category-${category}`,
  ]),
]

const GRAPHICS: [string, string][] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((series): [string, string] => [`series-${series}`, 'surface-page']),
  ['line-3', 'surface-page'],
  ['line-3', 'surface-inputs'],
  ['focus-ring', 'surface-page'],
  ['focus-ring', 'surface-inputs'],
]

test.each(Object.entries(THEMES))('%s: text is read at 4.5 to 1, graphics are seen at 3 to 1', (_, tokens) => {
  const below = (pairs: [string, string][], least: number) =>
    pairs.filter(([ink, paper]) => !(contrast(tokens.get(ink) ?? '', tokens.get(paper) ?? '') >= least))
  expect(below(TEXT, 4.5)).toEqual([])
  expect(below(GRAPHICS, 3)).toEqual([])
})

test('both ways to the dark theme are the same', () => {
  expect(THEMES['dark by choice']).toEqual(THEMES['dark by the system'])
})
