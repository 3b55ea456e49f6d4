import { describe, expect, test } from 'vitest'
import { parseDocument, toDocument } from './document'
import { PRESETS } from './presets'
import { PRESET_IDS } from './schema'

describe('presets', () => {
  test('one for each id, in their order', () => {
    expect(PRESETS.map((preset) => preset.preset)).toEqual(PRESET_IDS)
  })

  test.each(PRESETS.map((preset) => [preset.preset, preset] as const))(
    '%s passes the document door unchanged',
    (_, preset) => {
      expect(parseDocument(toDocument(preset))).toEqual({ ok: true, scenario: preset })
    },
  )
})
