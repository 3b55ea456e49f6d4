import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument, toDocument } from '@/scenario/document'
import { anyScenario } from './arbitraries'

test('every scenario drawn is one the document door lets in, unchanged', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      expect(parseDocument(toDocument(scenario))).toEqual({ ok: true, scenario })
    }),
    { numRuns: 300 },
  )
})
