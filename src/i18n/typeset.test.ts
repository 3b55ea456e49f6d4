import { expect, test } from 'vitest'
import { capitalised } from './capitalised'
import { say } from './sentence'
import { typesetAll, typesetRussian } from './typeset'

const seen = (text: string) => text.replaceAll('\u00A0', '_')

test.each([
  ['за 36 месяцев он на 5 % дешевле', 'за_36_месяцев он_на_5_% дешевле'],
  ['В доме и в саду', 'В_доме и_в_саду'],
  ['API — точка отсчёта', 'API_— точка отсчёта'],
  ['(не менее 80 ГБ)', '(не_менее 80_ГБ)'],
  ['выгода держится с ', 'выгода держится с_'],
  ['или для всех', 'или для всех'],
])('%s', (text, set) => {
  expect(seen(typesetRussian(text))).toBe(set)
})

test('a dictionary keeps its shape, and what its functions answer is typeset too', () => {
  const figure = { text: '36 месяцев', figureId: 'own.payback' }
  const words = typesetAll({
    head: 'в доме',
    within: (months: string) => `за ${months}`,
    clause: () => say`окупается за ${figure}.`,
    list: ['и ты'],
    count: 3,
  })
  expect(seen(words.head)).toBe('в_доме')
  expect(seen(words.within('год'))).toBe('за_год')
  expect(words.clause()).toEqual(['окупается за\u00A0', { text: '36\u00A0месяцев', figureId: 'own.payback' }, '.'])
  expect(words.list).toEqual(['и\u00A0ты'])
  expect(words.count).toBe(3)
})

test('a sentence begins with a capital, a quoted name does not change', () => {
  expect(['own GPUs', 'свои GPU', '«наш план»', ''].map(capitalised)).toEqual([
    'Own GPUs',
    'Свои GPU',
    '«наш план»',
    '',
  ])
})
