import type { Evaluation } from '@/model/evaluation'
import { tiles } from '@/report/tiles'
import { verdict } from '@/report/verdict'
import { useMessages } from '@/ui/messages'
import { Tiles } from './tiles'
import { Verdict } from './verdict'
import { VerdictLine } from './verdict-line'

/** What to do, and the five figures that say how much it matters. */
export function Answer({ evaluation }: { evaluation: Evaluation }) {
  const messages = useMessages()
  const words = verdict(evaluation, messages)
  return (
    <>
      <VerdictLine short={words.short} />
      <Verdict verdict={words} />
      <Tiles tiles={tiles(evaluation, messages)} />
    </>
  )
}
