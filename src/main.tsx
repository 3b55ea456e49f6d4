import './app/before-schemas'
import './app/tokens.css'
import './app/theme.css'
import './app/page.css'
import './app/print.css'
import { createRoot } from 'react-dom/client'
import { Root } from './app/root'
import { showPreferences } from './app/show-preferences'
import { loadMessages } from './i18n/messages'
import { DEFAULT_SCENARIO } from './scenario/defaults'
import { browserAddressBar, keepAddress } from './state/address'
import { createAppStore } from './state/app-store'
import { keepPreferences, readPreferences } from './state/preferences'

const storage = () => window.localStorage
const store = createAppStore(DEFAULT_SCENARIO, readPreferences(storage, navigator.languages))

keepAddress(store, browserAddressBar(window))
showPreferences(store.getState().preferences)
store.subscribe(({ preferences }, before) => {
  if (preferences === before.preferences) return
  keepPreferences(storage, preferences)
  showPreferences(preferences)
})

const place = document.getElementById('root')
if (place === null) throw new Error('The page has no place for the app')
const messages = await loadMessages(store.getState().preferences.locale)
createRoot(place).render(<Root store={store} messages={messages} />)
