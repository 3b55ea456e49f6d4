import type { StateCreator } from 'zustand/vanilla'
import type { Kept, ShelfKind } from './shelf'

/** What lies over the page. */
export type DialogName = 'examples' | 'scenarios'

export type DialogSlice = {
  dialog: DialogName | null
  /** What was deleted last, until something else is: it can be put back while the page lives. */
  removed: { kind: ShelfKind; kept: Kept; title: string } | null
  openDialog: (dialog: DialogName) => void
  closeDialog: () => void
  rememberRemoved: (removed: DialogSlice['removed']) => void
}

export const createDialogSlice: StateCreator<DialogSlice> = (set) => ({
  dialog: null,
  removed: null,
  openDialog: (dialog) => set({ dialog }),
  closeDialog: () => set({ dialog: null }),
  rememberRemoved: (removed) => set({ removed }),
})
