import { UndoRedo } from '@/features/history/undo-redo'
import { CopyLink } from '@/features/share/copy-link'
import { ScenarioTitle } from '@/features/start/scenario-title'
import { LOCALES, type Locale } from '@/lib/locale'
import type { DialogName } from '@/state/dialog-slice'
import { THEMES } from '@/state/preferences'
import { useApp, useAppStore } from '@/state/use-app'
import { useMessages } from '@/ui/messages'

const LANGUAGE_NAMES: Record<Locale, string> = { en: 'English', ru: 'Русский' }

export function TopBar() {
  const { screen, working } = useMessages()
  const words = screen.bar
  return (
    <header className="bar">
      <div className="brand">
        <Mark />
        <span>Breakeven</span>
      </div>
      <ScenarioTitle />
      <UndoRedo />
      <button type="button" className="menu-button" aria-label={words.menu} popoverTarget="tools">
        <svg width="18" height="18" viewBox="0 0 18 18" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
          <path d="M2 5h14M2 9h14M2 13h14" />
        </svg>
      </button>
      {/* Always in sight on a wide page; on a phone the browser opens it, closes it on Escape and keeps the focus right. */}
      <div id="tools" className="tools" popover="auto">
        <DialogButton dialog="examples" text={working.examples.open} />
        <DialogButton dialog="scenarios" text={working.kept.open} />
        <LanguageChoice />
        <ThemeChoice />
        <CopyLink />
      </div>
    </header>
  )
}

function DialogButton({ dialog, text }: { dialog: DialogName; text: string }) {
  const store = useAppStore()
  const open = () => {
    // On a phone the button is in the menu: that closes first, so that the focus comes back to what opened it.
    document.getElementById('tools')?.togglePopover(false)
    store.getState().openDialog(dialog)
  }
  return (
    <button type="button" className="tool-button" aria-haspopup="dialog" onClick={open}>
      {text}
    </button>
  )
}

function LanguageChoice() {
  const words = useMessages().screen.bar
  const chosen = useApp((state) => state.preferences.locale)
  const store = useAppStore()
  const choose = (value: string) => {
    const locale = LOCALES.find((known) => known === value)
    if (locale !== undefined) store.getState().prefer({ locale })
  }
  return (
    <select
      className="tool-select"
      aria-label={words.language}
      value={chosen}
      onChange={(event) => choose(event.target.value)}
    >
      {LOCALES.map((locale) => (
        <option key={locale} value={locale} lang={locale}>
          {LANGUAGE_NAMES[locale]}
        </option>
      ))}
    </select>
  )
}

function ThemeChoice() {
  const words = useMessages().screen.bar
  const chosen = useApp((state) => state.preferences.theme)
  const store = useAppStore()
  const choose = (value: string) => {
    const theme = THEMES.find((known) => known === value)
    if (theme !== undefined) store.getState().prefer({ theme })
  }
  return (
    <select
      className="tool-select"
      aria-label={words.theme}
      value={chosen}
      onChange={(event) => choose(event.target.value)}
    >
      {THEMES.map((theme) => (
        <option key={theme} value={theme}>
          {words[theme]}
        </option>
      ))}
    </select>
  )
}

/** The break-even itself: a line, and a staircase that crosses it. */
function Mark() {
  return (
    <svg width="24" height="18" viewBox="0 0 24 18" fill="none" strokeWidth="2" aria-hidden="true">
      <path className="mark-line" d="M1 17 23 1.5" />
      <path className="mark-steps" d="M1 11H8.5V8H16.5V5H23" />
    </svg>
  )
}
