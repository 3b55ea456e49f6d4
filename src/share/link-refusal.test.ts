import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { CURRENT_VERSION } from '@/scenario/document'
import { chat, scenarioWith } from '@/test/scenarios'
import { BASE_1 } from './base-1'
import { decodeLink, encodeLink, LONGEST_LINK } from './link-codec'
import { DIGITS, sealed } from './seal'

test('answers any text without throwing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !decodeLink(text).ok))
  fc.assert(fc.property(fc.base64String(), (text) => !decodeLink(`1.1.${text}`).ok))
})

test('answers any sealed text without throwing, and what opens is a scenario', () => {
  const digits = fc.string({ unit: fc.constantFrom(...Array.from(DIGITS)), minLength: 1, maxLength: 400 })
  fc.assert(
    fc.property(digits, (text) => {
      const answer = decodeLink(sealed(`1.1.${text}`))
      if (answer.ok) expect(decodeLink(encodeLink(answer.scenario))).toEqual(answer)
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  ['', 'empty'],
  ['#', 'unreadable'],
  ['utm_source=mail', 'unreadable'],
  ['{"version":1}', 'unreadable'],
  ['1.1.', 'unreadable'],
  ['01.1.AAAAAAAA', 'unreadable'],
  ['-1.1.AAAAAAAA', 'unreadable'],
  ['1e3.1.AAAAAAAA', 'unreadable'],
  ['1.1.A', 'damaged'],
  ['1.1.AAAAAAAA', 'damaged'],
  // No such words, no digits at all, digits left over.
  [sealed('1.1.'), 'damaged'],
  [sealed('1.1.__________'), 'damaged'],
  [sealed('1.1.AAAA'), 'damaged'],
  ['2.1.AAAAAAAA', 'newer-than-this-app'],
  [sealed('2.1.AAAA'), 'newer-than-this-app'],
  [sealed(`1.${CURRENT_VERSION + 1}.AA`), 'newer-than-this-app'],
  [sealed('1.9999.AA'), 'newer-than-this-app'],
])('%s is %s', (text, problem) => {
  expect(decodeLink(text)).toEqual({ ok: false, problem })
})

test('a link too long is refused unread', () => {
  const atLimit = `1.1.${'A'.repeat(LONGEST_LINK - 4)}`
  expect(decodeLink(atLimit)).toEqual({ ok: false, problem: 'damaged' })
  expect(decodeLink(`${atLimit}A`)).toEqual({ ok: false, problem: 'too-long' })
  expect(decodeLink('1'.repeat(50_000_000))).toEqual({ ok: false, problem: 'too-long' })
})

test('a well-formed link to what is no scenario says which field', () => {
  const impossible = { ...scenarioWith(), horizonMonths: 11 }
  expect(decodeLink(encodeLink(impossible))).toEqual({
    ok: false,
    problem: 'invalid-scenario',
    where: 'horizonMonths',
  })
  const notANumber = { ...scenarioWith(), discountRateAnnual: Number.NaN }
  expect(decodeLink(encodeLink(notANumber))).toMatchObject({
    problem: 'invalid-scenario',
    where: 'discountRateAnnual',
  })
  const lost = scenarioWith()
  expect(decodeLink(encodeLink({ ...lost, workloads: [{ ...chat, apiModel: 'nowhere' }] }))).toMatchObject({
    problem: 'invalid-scenario',
  })
})

test('lengths that claim gigabytes are refused at once', () => {
  // Thirteen full groups and more to come: 2^52 new texts, or one text of 2^52 characters.
  const endless = DIGITS.charAt(0b111111).repeat(10) + 'A'
  const begin = performance.now()
  expect(decodeLink(sealed(`1.1.${endless}`)).ok).toBe(false)
  expect(decodeLink(sealed(`1.1.C${endless}`)).ok).toBe(false)
  expect(decodeLink(sealed(`1.1.${'_'.repeat(31_000)}`)).ok).toBe(false)
  expect(decodeLink(sealed(`1.1.${'v'.repeat(31_000)}`)).ok).toBe(false)
  expect(performance.now() - begin).toBeLessThan(2_000)
})

test.each(['__proto__', 'constructor', 'toString', 'kind'])('a scenario named %s is only a name', (name) => {
  const scenario = scenarioWith((draft) => ({ ...draft, title: name, workloads: [{ ...chat, name }] }))
  expect(decodeLink(encodeLink(scenario))).toEqual({ ok: true, scenario })
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('an answer can be edited without touching what links are compared with', () => {
  const before = JSON.stringify(BASE_1)
  const answer = decodeLink(encodeLink(scenarioWith()))
  if (answer.ok) {
    answer.scenario.taxes.apiShare = 0.5
    answer.scenario.place.pue = 3
  }
  expect(JSON.stringify(BASE_1)).toBe(before)
})
