/** Lines of at most so many characters, broken at spaces; only a longer word is broken within. No-break spaces hold. */
export function wrapText(text: string, longest: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, longest))) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= longest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** By whole characters: half of a pair would be no letter. */
function pieces(word: string, longest: number): string[] {
  if (word.length <= longest) return [word]
  const found: string[] = ['']
  for (const character of word) {
    const last = found.at(-1) ?? ''
    if (last.length + character.length <= longest) found[found.length - 1] = last + character
    else found.push(character)
  }
  return found
}
