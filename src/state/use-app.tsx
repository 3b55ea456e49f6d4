import { createContext, use, useSyncExternalStore, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { AppState, AppStore } from './app-store'
import type { Shelf } from './shelf'

const AppStoreContext = createContext<AppStore | null>(null)
const ShelfContext = createContext<Shelf | null>(null)

export function AppStoreProvider({ store, shelf, children }: { store: AppStore; shelf: Shelf; children: ReactNode }) {
  return (
    <AppStoreContext value={store}>
      <ShelfContext value={shelf}>{children}</ShelfContext>
    </AppStoreContext>
  )
}

export function useAppStore(): AppStore {
  const store = use(AppStoreContext)
  if (store === null) throw new Error('useAppStore needs an AppStoreProvider around it')
  return store
}

export function useApp<Chosen>(choose: (state: AppState) => Chosen): Chosen {
  return useStore(useAppStore(), choose)
}

/** What this browser keeps; whoever asks is drawn again when anything of it changes, in this tab or another. */
export function useShelf(): Shelf {
  const shelf = use(ShelfContext)
  if (shelf === null) throw new Error('useShelf needs an AppStoreProvider around it')
  useSyncExternalStore(shelf.onChange, shelf.changes)
  return shelf
}
