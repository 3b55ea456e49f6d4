import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { en } from '@/i18n/en'
import type { Messages } from '@/i18n/messages'
import { DEFAULT_SCENARIO } from '@/scenario/defaults'
import type { Scenario } from '@/scenario/schema'
import { createAppStore, type AppStore } from '@/state/app-store'
import { createShelf } from '@/state/shelf'
import { AppStoreProvider } from '@/state/use-app'
import { MessagesProvider } from '@/ui/messages'

/** Renders a part of the page over a store of its own, and gives the store to look into. */
export function onPage(
  part: ReactNode,
  { scenario = DEFAULT_SCENARIO, messages = en }: { scenario?: Scenario; messages?: Messages } = {},
): AppStore {
  const store = createAppStore(scenario, { locale: messages.locale, theme: 'system' })
  render(
    <AppStoreProvider store={store} shelf={createShelf(() => localStorage)}>
      <MessagesProvider messages={messages}>{part}</MessagesProvider>
    </AppStoreProvider>,
  )
  return store
}
