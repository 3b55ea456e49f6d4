import { useEffect, useState } from 'react'

/** What was sent for when the page began, once it is here. Begun outside of rendering, so that nothing is asked for twice. */
export function useArrived<Thing extends object>(coming: Promise<Thing>): { thing: Thing | null; failed: boolean } {
  const [thing, setThing] = useState<Thing | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let wanted = true
    coming.then(
      (arrived) => wanted && setThing(arrived),
      () => wanted && setFailed(true),
    )
    return () => {
      wanted = false
    }
  }, [coming])
  return { thing, failed }
}
