import type { StateCreator } from 'zustand/vanilla'

/** Why a link was not opened. */
export type Notice = { kind: 'damaged-link' | 'newer-link' | 'too-long-link' } | { kind: 'invalid-link'; where: string }

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
