import { expect, test } from 'vitest'
import { en } from './en'
import { ru } from './ru'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

test.each([
  [1, '1 month', '1 месяц'],
  [2, '2 months', '2 месяца'],
  [12, '12 months', '12 месяцев'],
  [21, '21 months', '21 месяц'],
  [28.7, '28.7 months', '28,7 месяца'],
  // Rounded as it is shown, then named: 28.96 is 29.
  [28.96, '29 months', '29 месяцев'],
  [0.02, '<0.1 months', '<0,1 месяца'],
  [111, '111 months', '111 месяцев'],
])('%d months', (months, english, russian) => {
  expect([plain(en.time.months(months)), plain(ru.time.months(months))]).toEqual([english, russian])
})

test('a point of the plan', () => {
  expect([en.time.month(28.72), en.time.fromMonth(23), en.time.monthNumber(23)].map(plain)).toEqual([
    'month 28.7',
    'month 23',
    '23',
  ])
  expect(
    [ru.time.month(28.72), ru.time.fromMonth(23), ru.time.fromMonth(22.4), ru.time.monthNumber(9)].map(plain),
  ).toEqual(['28,7 месяца', '23-го месяца', '22,4 месяца', '9-го'])
})

test('the unit behind a figure agrees with it', () => {
  expect([1, 10, 28.7].map(en.time.monthsUnit)).toEqual(['month', 'months', 'months'])
  expect([1, 3, 10, 28.7].map(ru.time.monthsUnit)).toEqual(['месяц', 'месяца', 'месяцев', 'месяца'])
})
