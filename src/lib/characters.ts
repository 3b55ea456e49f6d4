/** Characters that look like others in an editor, under names that tell them apart. */
export const NO_BREAK_SPACE = '\u00A0'
export const MINUS = '\u2212'
export const EN_DASH = '\u2013'
export const EM_DASH = '\u2014'
