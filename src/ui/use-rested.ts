import { startTransition, useEffect, useState } from 'react'

/** Longer than between two keys of a quick hand, shorter than a look from the keyboard to the page. */
const REST_MS = 100

/** What it was given last, once nothing newer has come for a moment; rendered so that a key press can interrupt it. */
export function useRested<Thing>(thing: Thing): Thing {
  const [rested, setRested] = useState({ thing })
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setRested({ thing })), REST_MS)
    return () => clearTimeout(timer)
  }, [thing])
  return rested.thing
}
