import type { Sentence } from '@/i18n/sentence'

/** A figure in a sentence never breaks across lines. */
export function Said({ sentence }: { sentence: Sentence }) {
  return sentence.map((fragment, place) =>
    typeof fragment === 'string' ? (
      fragment
    ) : (
      <span key={`${place} ${fragment.figureId}`} className="figure-in-text">
        {fragment.text}
      </span>
    ),
  )
}
