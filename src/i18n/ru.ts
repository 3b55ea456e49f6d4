import type { Messages } from './messages'

export const ru: Messages = {
  locale: 'ru',
}
