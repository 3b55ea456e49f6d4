import { cleanup, screen } from '@testing-library/react'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { en } from '@/i18n/en'
import { ru } from '@/i18n/ru'
import { anyScenario, anyWildScenario } from '@/test/arbitraries'
import { onPage } from '@/test/on-page'
import { App } from './app'

/** What no reader should ever meet in the place of a figure. */
const UNFIT = /NaN|Infinity|undefined|null|\[object|-0\b/

test('whatever scenario a stranger sends is shown, in both languages, with nothing unfit to read', () => {
  fc.assert(
    fc.property(fc.oneof(anyScenario, anyWildScenario), fc.constantFrom(en, ru), (scenario, messages) => {
      onPage(<App />, { scenario, messages })
      expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe('')
      expect(document.body.textContent).not.toMatch(UNFIT)
      cleanup()
    }),
    { numRuns: 30 },
  )
}, 60_000)
