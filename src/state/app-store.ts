import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Scenario } from '@/scenario/schema'
import { createDialogSlice, type DialogSlice } from './dialog-slice'
import { createNoticeSlice, type NoticeSlice } from './notice-slice'
import type { Preferences } from './preferences'
import { createPreferencesSlice, type PreferencesSlice } from './preferences-slice'
import { createScenarioSlice, type ScenarioSlice } from './scenario-slice'
import { createViewSlice, type ViewSlice } from './view-slice'
import { newWorkId } from './work'

/** What was chosen. What follows from it is computed where it is shown. */
export type AppState = ScenarioSlice & ViewSlice & NoticeSlice & PreferencesSlice & DialogSlice
export type AppStore = StoreApi<AppState>

export function createAppStore(
  scenario: Scenario,
  preferences: Preferences,
  {
    workId = newWorkId(),
    opened = false,
    isFirstVisit = false,
  }: { workId?: string; opened?: boolean; isFirstVisit?: boolean } = {},
): AppStore {
  return createStore<AppState>()((...store) => ({
    ...createScenarioSlice({ scenario, workId, opened, isFirstVisit })(...store),
    ...createViewSlice(...store),
    ...createNoticeSlice(...store),
    ...createPreferencesSlice(preferences)(...store),
    ...createDialogSlice(...store),
  }))
}
