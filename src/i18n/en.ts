import { chart } from './en/chart'
import { fields } from './en/fields'
import { ledger } from './en/ledger'
import { presets, unnamed } from './en/presets'
import { screen } from './en/screen'
import { namedStrategy, strategies } from './en/strategies'
import { tables } from './en/tables'
import { tiles } from './en/tiles'
import { time } from './en/time'
import { verdict } from './en/verdict'
import { working } from './en/working'

/** English: the language that sets the keys. */
export const en = {
  locale: 'en' as const,
  chart,
  fields,
  ledger,
  namedStrategy,
  presets,
  screen,
  strategies,
  tables,
  tiles,
  time,
  unnamed,
  verdict,
  working,
}
