import { useEffect, useState } from 'react'
import { loadMessages, type Messages } from '@/i18n/messages'
import type { AppStore } from '@/state/app-store'
import type { Shelf } from '@/state/shelf'
import { AppStoreProvider, useApp } from '@/state/use-app'
import { MessagesProvider } from '@/ui/messages'
import { App } from './app'
import { Crash } from './crash'
import { ErrorBoundary } from './error-boundary'

/** The app in the chosen language. Another language is fetched when it is chosen; until then the old one stands. */
export function Root({ store, shelf, messages }: { store: AppStore; shelf: Shelf; messages: Messages }) {
  return (
    <AppStoreProvider store={store} shelf={shelf}>
      <InLanguage first={messages} />
    </AppStoreProvider>
  )
}

function InLanguage({ first }: { first: Messages }) {
  const locale = useApp((state) => state.preferences.locale)
  const [messages, setMessages] = useState(first)
  useEffect(() => {
    let wanted = true
    void loadMessages(locale).then((loaded) => {
      if (wanted) setMessages(loaded)
    })
    return () => {
      wanted = false
    }
  }, [locale])
  return (
    <MessagesProvider messages={messages}>
      <ErrorBoundary instead={<Crash />}>
        <App />
      </ErrorBoundary>
    </MessagesProvider>
  )
}
