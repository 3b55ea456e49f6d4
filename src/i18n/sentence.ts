/** A figure inside a sentence: it opens its own explanation. */
export type FigurePiece = { text: string; figureId: string }
export type Fragment = string | FigurePiece
/** A sentence in order: plain text, and figures that explain themselves. */
export type Sentence = readonly Fragment[]

/** The pieces of a template as a sentence: say`It costs ${figure} less.` */
export function say(texts: TemplateStringsArray, ...pieces: readonly (Fragment | Sentence)[]): Sentence {
  return texts.flatMap((text, index): Sentence => {
    const piece = pieces[index] ?? ''
    return [text, ...(typeof piece === 'string' || 'text' in piece ? [piece] : piece)]
  })
}

/** The sentence without its figures' identities: for titles, labels read aloud, and the clipboard. */
export function plainText(sentence: Sentence): string {
  return sentence.map((fragment) => (typeof fragment === 'string' ? fragment : fragment.text)).join('')
}
