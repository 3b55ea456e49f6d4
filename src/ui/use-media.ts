import { useSyncExternalStore } from 'react'

/** Whether the page is as the query asks, as in a style sheet. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => window.matchMedia(query).matches,
  )
}

/** Inputs leave for a sheet. */
export const NARROW = '(max-width: 899px)'
/** One column, names of lines in a legend. */
export const PHONE = '(max-width: 767px)'
