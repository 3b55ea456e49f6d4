import { useEffect, useState } from 'react'
import { evaluator } from '@/model/evaluate-scenario'
import { verdict } from '@/report/verdict'
import { decodeLink } from '@/share/link-codec'
import { useMessages } from '@/ui/messages'

/** What a link's scenario answers, in a line; '' until it is worked out, each in a moment of its own, so that a long list never holds a key press. */
export function useAnswer(link: string): string {
  const messages = useMessages()
  const [answer, setAnswer] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => {
      const opened = decodeLink(link)
      if (!opened.ok) return
      const { heading, short } = verdict(evaluator().evaluate(opened.scenario), messages)
      setAnswer(short.name === '' ? heading : messages.working.kept.answer(short.name, short.saving, short.payback))
    })
    return () => clearTimeout(timer)
  }, [link, messages])
  return answer
}
