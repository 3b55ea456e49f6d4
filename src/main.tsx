import './app/before-schemas'
import './app/tokens.css'
import './app/theme.css'
import './app/page.css'
import './app/print.css'
import { createRoot } from 'react-dom/client'
import { Root } from './app/root'
import { showPreferences } from './app/show-preferences'
import { loadMessages } from './i18n/messages'
import { browserAddressBar, keepAddress } from './state/address'
import { createAppStore } from './state/app-store'
import { beginning } from './state/beginning'
import { browserTab, keepDrafts } from './state/drafts'
import { keepPreferences, readPreferences } from './state/preferences'
import { browserShelf } from './state/shelf'

const storage = () => window.localStorage
const shelf = browserShelf(window)
const tab = browserTab(window)
const bar = browserAddressBar(window)
const begun = beginning(bar.fragment(), shelf.list('draft'), tab.recall())
const store = createAppStore(begun.work.scenario, readPreferences(storage, navigator.languages), {
  ...begun,
  workId: begun.work.workId,
})
if (begun.link !== null) store.getState().openLinked(begun.link)
if (begun.notice !== null) store.getState().notify(begun.notice)

keepAddress(store, bar)
keepDrafts(store, shelf, tab)
showPreferences(store.getState().preferences)
store.subscribe(({ preferences }, before) => {
  if (preferences === before.preferences) return
  keepPreferences(storage, preferences)
  showPreferences(preferences)
})

const place = document.getElementById('root')
if (place === null) throw new Error('The page has no place for the app')
const messages = await loadMessages(store.getState().preferences.locale)
createRoot(place).render(<Root store={store} shelf={shelf} messages={messages} />)
