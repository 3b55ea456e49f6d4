import { describe, expect, test } from 'vitest'
import * as f from './definition'
import { derivedUnit, parseUnit, unitProblems, unitText } from './units'

const usdPerServer = f.input('price', 'USD/server')
const servers = f.vintages(f.table(f.input('needed', 'server')), f.input('life', 'month'))

describe('units', () => {
  test('are written in one way, whatever the order', () => {
    expect(unitText(parseUnit('second*replica/request'))).toBe('replica*second/request')
    expect(unitText(parseUnit('USD/month*month'))).toBe('USD')
    expect(unitText(parseUnit('1/month'))).toBe('1/month')
    expect(unitText(parseUnit('1'))).toBe('1')
  })

  test('follow from the operands', () => {
    expect(derivedUnit(f.multiply(servers, usdPerServer))).toBe('USD/month')
    expect(derivedUnit(f.windowSum(servers, 12))).toBe('server')
    expect(derivedUnit(f.total(f.multiply(servers, usdPerServer)))).toBe('USD')
    expect(derivedUnit(f.multiply(f.input('migration', 'USD'), f.impulse(3)))).toBe('USD/month')
    expect(derivedUnit(f.divide(f.input('a', 'token/month'), f.constant(3600, 'second/hour')))).toBe(
      'hour*token/month/second',
    )
  })

  test('a bare zero fits any unit, any other number has none', () => {
    expect(derivedUnit(f.max(0, usdPerServer))).toBe('USD/server')
    expect(() => derivedUnit(f.max(1, usdPerServer))).toThrow('max of 1 and USD/server')
  })

  test('dollars a month and dollars do not add, nor does an exponent carry a unit', () => {
    expect(() => derivedUnit(f.add(f.input('a', 'USD/month'), f.input('b', 'USD')))).toThrow('add of')
    expect(() => derivedUnit(f.exp(f.month()))).toThrow('exp of month')
  })

  test('a figure that declares another unit than its operands make is named', () => {
    const book = f.figures()
    book.name('right', 'USD/month', f.multiply(servers, usdPerServer))
    book.name('wrong', 'USD', f.multiply(servers, usdPerServer))
    expect(unitProblems(book.all())).toEqual([
      { figure: 'wrong', declared: 'USD', problem: 'its operands make USD/month' },
    ])
  })
})
