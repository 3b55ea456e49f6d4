import { useState } from 'react'
import { encodeLink } from '@/share/link-codec'
import { useAppStore } from '@/state/use-app'
import { useMessages } from '@/ui/messages'

/** Puts the link of the scenario as it stands on the clipboard. */
export function CopyLink() {
  const words = useMessages().screen.bar
  const store = useAppStore()
  const [outcome, setOutcome] = useState<'copied' | 'not-copied' | null>(null)
  const copy = async () => {
    const link = new URL(`#${encodeLink(store.getState().scenario)}`, document.location.href)
    try {
      await navigator.clipboard.writeText(link.href)
      setOutcome('copied')
    } catch {
      setOutcome('not-copied')
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()} onBlur={() => setOutcome(null)}>
        {outcome === 'copied' ? words.copied : words.copyLink}
      </button>
      <span role="status" className={outcome === 'not-copied' ? 'copy-problem' : 'visually-hidden'}>
        {outcome === 'copied' && words.copied}
        {outcome === 'not-copied' && words.notCopied}
      </span>
    </>
  )
}
