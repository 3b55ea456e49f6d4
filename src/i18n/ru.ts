import type { Messages } from './messages'
import { chart } from './ru/chart'
import { fields } from './ru/fields'
import { ledger } from './ru/ledger'
import { presets, unnamed } from './ru/presets'
import { screen } from './ru/screen'
import { namedStrategy, strategies } from './ru/strategies'
import { tables } from './ru/tables'
import { tiles } from './ru/tiles'
import { time } from './ru/time'
import { verdict } from './ru/verdict'
import { working } from './ru/working'
import { typesetAll } from './typeset'

/** No-break spaces are set here, for all of it: the dictionaries are written with plain ones. */
export const ru: Messages = typesetAll({
  locale: 'ru',
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
})
