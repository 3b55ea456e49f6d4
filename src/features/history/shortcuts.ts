export type Step = 'undo' | 'redo'

/** The keys of a step as printed on the keyboard, and as screen readers are told. */
export function keysOf(step: Step, userAgent: string): { printed: string; spoken: string } {
  if (/Mac|iPhone|iPad/.test(userAgent)) {
    return step === 'undo' ? { printed: 'Cmd+Z', spoken: 'Meta+Z' } : { printed: 'Shift+Cmd+Z', spoken: 'Meta+Shift+Z' }
  }
  return step === 'undo'
    ? { printed: 'Ctrl+Z', spoken: 'Control+Z' }
    : { printed: 'Ctrl+Y', spoken: 'Control+Y Control+Shift+Z' }
}

type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** Ctrl or Cmd with Z, with Shift and Z, or with Y. On a Cyrillic layout the letter is another, the place of the key is the same. */
export function stepOfKeys({ key, code, ctrlKey, metaKey, shiftKey, altKey }: Keys): Step | null {
  if (!(ctrlKey || metaKey) || altKey) return null
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && !shiftKey ? 'redo' : null
}
