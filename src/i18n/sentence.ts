/** A figure inside a sentence: it opens its own explanation. */
export type FigurePiece = { text: string; figureId: string }
export type Fragment = string | FigurePiece
/** A sentence in order: plain text, and figures that explain themselves. */
export type Sentence = readonly Fragment[]

/** The pieces of a template as a sentence: say`It costs ${figure} less.` Text that meets is joined. */
export function say(texts: TemplateStringsArray, ...pieces: readonly (Fragment | Sentence)[]): Sentence {
  const sentence: Fragment[] = []
  const put = (fragment: Fragment): void => {
    const last = sentence.at(-1)
    if (typeof fragment === 'string' && typeof last === 'string') sentence[sentence.length - 1] = last + fragment
    else if (fragment !== '') sentence.push(fragment)
  }
  texts.forEach((text, index) => {
    put(text)
    const piece = pieces[index] ?? ''
    if (isSentence(piece)) piece.forEach(put)
    else put(piece)
  })
  return sentence
}

const isSentence = (piece: Fragment | Sentence): piece is Sentence => Array.isArray(piece)

/** The sentence without its figures' identities: for titles, labels read aloud, and the clipboard. */
export function plainText(sentence: Sentence): string {
  return sentence.map((fragment) => (typeof fragment === 'string' ? fragment : fragment.text)).join('')
}
