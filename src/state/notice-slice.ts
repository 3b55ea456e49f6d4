import type { StateCreator } from 'zustand/vanilla'

/** Why a link or a draft was not opened, or that nothing is kept. */
export type Notice =
  | { kind: 'damaged-link' | 'newer-link' | 'too-long-link' | 'damaged-draft' | 'newer-draft' | 'not-kept' }
  | { kind: 'invalid-link'; where: string }

export type NoticeSlice = {
  notice: Notice | null
  notify: (notice: Notice) => void
  dismissNotice: () => void
}

export const createNoticeSlice: StateCreator<NoticeSlice> = (set) => ({
  notice: null,
  notify: (notice) => set({ notice }),
  dismissNotice: () => set({ notice: null }),
})
