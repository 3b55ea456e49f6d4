import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { presetScenario } from '@/scenario/presets'
import { anyScenario } from '@/test/arbitraries'
import { scenarioWith } from '@/test/scenarios'
import { decodeLink, encodeLink } from './link-codec'
import { LINKS_IN_THE_WILD } from './links-in-the-wild'
import { DIGITS } from './seal'

const EVERY_DIGIT_AND_SOME = Array.from(`${DIGITS}. %é`)

/** Every character at every place of the shorter links; a few where the count would grow with the square of a great length. */
const LINKS = [
  { name: 'a short link', link: encodeLink(scenarioWith()), others: EVERY_DIGIT_AND_SOME },
  { name: 'the first preset', link: encodeLink(presetScenario('startup-chatbot')), others: EVERY_DIGIT_AND_SOME },
  { name: 'the default preset', link: encodeLink(presetScenario('support-rag')), others: EVERY_DIGIT_AND_SOME },
  { name: 'the published link', link: LINKS_IN_THE_WILD[1] ?? '', others: EVERY_DIGIT_AND_SOME },
  ...fc.sample(anyScenario, { numRuns: 2, seed: 1 }).map((scenario) => ({
    name: 'a long link',
    link: encodeLink(scenario),
    others: Array.from('Aa0_.'),
  })),
]

const placesOf = (link: string) =>
  Array.from(link, (character, at) => ({ character, before: link.slice(0, at), after: link.slice(at + 1) }))

/** How many of the damaged links open all the same; none ever may. */
const opened = (link: string, damaged: readonly string[]) =>
  damaged.filter((text) => text !== link && decodeLink(text).ok).length

describe.each(LINKS)('$name', ({ link, others }) => {
  const places = placesOf(link)

  test('opens undamaged', () => {
    expect(decodeLink(link).ok).toBe(true)
  })

  test('with one character changed, in any place, is refused', () => {
    const changed = places.flatMap(({ before, after }) => others.map((other) => before + other + after))
    expect(opened(link, changed)).toBe(0)
  })

  test('with one character lost, in any place, is refused', () => {
    expect(
      opened(
        link,
        places.map(({ before, after }) => before + after),
      ),
    ).toBe(0)
  })

  test('with one character added or doubled, in any place, is refused', () => {
    const added = places.flatMap(({ character, before, after }) =>
      [...others, character].map((other) => before + other + character + after),
    )
    expect(opened(link, [...added, ...others.map((other) => link + other)])).toBe(0)
  })

  test('with two neighbours swapped is refused', () => {
    const swapped = places.map(
      ({ character, before, after }) => before + after.slice(0, 1) + character + after.slice(1),
    )
    expect(opened(link, swapped)).toBe(0)
  })

  test('with one letter in the other case is refused', () => {
    const inOtherCase = places.flatMap(({ character, before, after }) => [
      before + character.toUpperCase() + after,
      before + character.toLowerCase() + after,
    ])
    expect(opened(link, [...inOtherCase, link.toLowerCase(), link.toUpperCase()])).toBe(0)
  })

  test('cut short is refused', () => {
    expect(
      opened(
        link,
        places.map(({ before }) => before),
      ),
    ).toBe(0)
  })

  test('with any two places swapped is refused', () => {
    const place = fc.nat({ max: link.length - 1 })
    fc.assert(
      fc.property(place, place, (a, b) => {
        const swapped = placesOf(link).map(({ character }, at) => link[at === a ? b : at === b ? a : at] ?? character)
        expect(opened(link, [swapped.join('')])).toBe(0)
      }),
    )
  })
})
