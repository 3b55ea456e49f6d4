import { createContext, use, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { AppState, AppStore } from './app-store'

const AppStoreContext = createContext<AppStore | null>(null)

export function AppStoreProvider({ store, children }: { store: AppStore; children: ReactNode }) {
  return <AppStoreContext value={store}>{children}</AppStoreContext>
}

export function useAppStore(): AppStore {
  const store = use(AppStoreContext)
  if (store === null) throw new Error('useAppStore needs an AppStoreProvider around it')
  return store
}

export function useApp<Chosen>(choose: (state: AppState) => Chosen): Chosen {
  return useStore(useAppStore(), choose)
}
