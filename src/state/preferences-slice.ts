import type { StateCreator } from 'zustand/vanilla'
import type { Preferences } from './preferences'

export type PreferencesSlice = {
  preferences: Preferences
  prefer: (change: Partial<Preferences>) => void
}

export const createPreferencesSlice =
  (initial: Preferences): StateCreator<PreferencesSlice> =>
  (set) => ({
    preferences: initial,
    prefer: (change) => set(({ preferences }) => ({ preferences: { ...preferences, ...change } })),
  })
