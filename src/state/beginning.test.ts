import { expect, test } from 'vitest'
import { DEFAULT_SCENARIO } from '@/scenario/defaults'
import { presetScenario } from '@/scenario/presets'
import { encodeLink } from '@/share/link-codec'
import { beginning } from './beginning'
import type { Kept } from './shelf'

const MINE = { ...DEFAULT_SCENARIO, horizonMonths: 60 }
const OLDER = { ...DEFAULT_SCENARIO, horizonMonths: 48 }
const SHARED = { ...presetScenario('coding-assistant'), horizonMonths: 84 }

const kept = (id: string, link: string): Kept => ({ id, savedAtMs: 1000, link })
const DRAFTS = [kept('mine', encodeLink(MINE)), kept('older', encodeLink(OLDER))]

test('a first visit begins with the default and is told so', () => {
  expect(beginning('', [], null)).toMatchObject({
    work: { scenario: DEFAULT_SCENARIO },
    link: null,
    notice: null,
    isFirstVisit: true,
  })
})

test('a first visit that is loaded again is still one; one by a link is not', () => {
  expect(beginning(encodeLink(DEFAULT_SCENARIO), [], null).isFirstVisit).toBe(true)
  expect(beginning(encodeLink(SHARED), [], null)).toMatchObject({
    work: { scenario: SHARED },
    opened: true,
    link: null,
    isFirstVisit: false,
  })
})

test('without a link the last work goes on: in its own tab as it was, in another as a work of its own', () => {
  const again = beginning('', DRAFTS, { workId: 'older', isReload: false })
  expect(again).toMatchObject({ work: { workId: 'older', scenario: OLDER }, isFirstVisit: false })
  const elsewhere = beginning('', DRAFTS, null)
  expect(elsewhere.work.scenario).toEqual(MINE)
  expect(elsewhere.work.workId).not.toBe('mine')
})

test('a link is opened over own work, which stays what the page began with', () => {
  expect(beginning(encodeLink(SHARED), DRAFTS, null)).toMatchObject({ work: { scenario: MINE }, link: SHARED })
  expect(beginning(encodeLink(SHARED), DRAFTS, { workId: 'mine', isReload: false })).toMatchObject({
    work: { workId: 'mine', scenario: MINE },
    link: SHARED,
  })
})

test('the address of the tab’s own draft asks nothing, and neither does one that is loaded again', () => {
  const own = beginning(encodeLink(MINE), DRAFTS, { workId: 'mine', isReload: false })
  expect(own).toMatchObject({ work: { workId: 'mine', scenario: MINE }, opened: false, link: null })
  const behind = beginning(encodeLink(OLDER), DRAFTS, { workId: 'mine', isReload: true })
  expect(behind).toMatchObject({ work: { workId: 'mine', scenario: MINE }, link: null })
  // A link that was opened in this tab, and not touched, has no draft: loaded again it asks again.
  expect(beginning(encodeLink(SHARED), DRAFTS, { workId: 'opened', isReload: true }).link).toEqual(SHARED)
})

test('a link over a mere preset is opened without a question', () => {
  const drafts = [kept('preset', encodeLink(presetScenario('startup-chatbot')))]
  expect(beginning(encodeLink(SHARED), drafts, null)).toMatchObject({ work: { scenario: SHARED }, link: null })
})

test('a damaged link says so, and the last work is there', () => {
  expect(beginning('broken', DRAFTS, null)).toMatchObject({
    work: { scenario: MINE },
    notice: { kind: 'damaged-link' },
    link: null,
  })
})

test.each([
  ['damaged-draft', encodeLink(MINE).slice(0, -1)],
  ['damaged-draft', '<script>'],
  ['newer-draft', '9.1.AAAA'],
])('%s: told, and the next one that opens goes on', (kind, link) => {
  const drafts = [kept('bad', link), kept('older', encodeLink(OLDER))]
  expect(beginning('', drafts, { workId: 'bad', isReload: true })).toMatchObject({
    work: { scenario: OLDER },
    notice: { kind },
  })
  expect(beginning('', drafts.slice(0, 1), null)).toMatchObject({
    work: { scenario: DEFAULT_SCENARIO },
    notice: { kind },
  })
})
