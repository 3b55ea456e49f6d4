import { useEffect, useState } from 'react'
import type { Verdict } from '@/report/verdict'

/** The verdict in one line, which stays under the bar of a phone once the sentence has scrolled off. */
export function VerdictLine({ short }: { short: Verdict['short'] }) {
  const scrolledOff = useScrolledOff('answer')
  if (!scrolledOff || short.name === '') return null
  return (
    <p className="verdict-line" aria-hidden="true">
      <strong>{short.name}</strong>
      <span>{short.saving}</span>
      <span>{short.payback}</span>
    </p>
  )
}

function useScrolledOff(id: string): boolean {
  const [scrolledOff, setScrolledOff] = useState(false)
  useEffect(() => {
    const element = document.getElementById(id)
    if (element === null) return undefined
    const observer = new IntersectionObserver(([entry]) => {
      if (entry !== undefined) setScrolledOff(!entry.isIntersecting && entry.boundingClientRect.top < 0)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [id])
  return scrolledOff
}
