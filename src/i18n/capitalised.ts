/** The text with its first letter as at the start of a sentence; a quoted name stays as it was typed. */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
