import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { en } from '@/i18n/en'
import { ru } from '@/i18n/ru'
import { evaluateScenario } from '@/model/evaluate-scenario'
import { breakdown } from '@/report/breakdown'
import { budget } from '@/report/budget'
import { BUDGET_GRAINS } from '@/report/budget-periods'
import { comparison } from '@/report/comparison'
import { breakEvenChart } from '@/report/series'
import { tiles } from '@/report/tiles'
import { verdict } from '@/report/verdict'
import { PRESETS } from '@/scenario/presets'
import { readWoff2 } from '@/test/font-file'

const SRC = fileURLToPath(new URL('..', import.meta.url))
const font = (name: string) => readWoff2(readFileSync(join(SRC, `../public/fonts/inter-${name}.woff2`)))
const latin = font('latin')
const cyrillic = font('cyrillic')

/** As the ranges in font.css part the two files. */
const isCyrillic = (code: number) => code >= 0x400 && code <= 0x4ff

/** Control characters of a source file and the sign of an emoji variant are not drawn. */
function notDrawn(text: string): string[] {
  return [...new Set(text)].filter((character) => {
    const code = character.codePointAt(0) ?? 0
    return code >= 0x20 && !(isCyrillic(code) ? cyrillic : latin).codePoints.has(code)
  })
}

test('the font draws every character of the sources', () => {
  const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(tsx?|css)$/.test(path) && !/\.test\.|(^|\W)test\W/.test(path),
  )
  expect(sources.length).toBeGreaterThan(100)
  expect(notDrawn(sources.map((path) => readFileSync(join(SRC, path), 'utf8')).join(''))).toEqual([])
})

test('the font draws every character that is said about a result, in both languages', () => {
  const said = [en, ru].flatMap((messages) =>
    PRESETS.flatMap((scenario) => {
      const evaluation = evaluateScenario(scenario)
      return [
        verdict(evaluation, messages),
        tiles(evaluation, messages),
        breakEvenChart(evaluation, messages, { measure: 'cumulative', basis: 'cash', money: 'nominal' }),
        comparison(evaluation, messages),
        breakdown(evaluation, messages),
        ...BUDGET_GRAINS.map((grain) =>
          budget(evaluation, messages, scenario.strategies[0]?.id ?? '', 'accrual', grain),
        ),
      ]
    }),
  )
  expect(said.length).toBeGreaterThan(0)
  expect(notDrawn(JSON.stringify(said))).toEqual([])
})

test('the font draws the currencies and signs of prices that people type', () => {
  expect(notDrawn('₽€£¥₴₸₹→←−–—«»„“”’…×÷≈≤≥№\u00A0\u202F')).toEqual([])
})

test('figures are tabular: the feature survives the cut', () => {
  expect(latin.features).toContain('tnum')
})

test('both files together stay near 45 kB', () => {
  const bytes = ['latin', 'cyrillic'].map(
    (name) => readFileSync(join(SRC, `../public/fonts/inter-${name}.woff2`)).length,
  )
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(45_000)
})
