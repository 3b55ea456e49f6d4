import { act, renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useRested } from './use-rested'

test('the first thing is there at once, of many in a row only the last comes through, and only after a rest', () => {
  const pass = (ms: number): void =>
    act(() => {
      vi.advanceTimersByTime(ms)
    })
  vi.useFakeTimers()
  try {
    const { result, rerender } = renderHook(useRested<string>, { initialProps: 'a' })
    expect(result.current).toBe('a')
    for (const typed of ['b', 'c', 'd']) {
      rerender(typed)
      pass(60)
      expect(result.current).toBe('a')
    }
    pass(60)
    expect(result.current).toBe('d')
  } finally {
    vi.useRealTimers()
  }
})
