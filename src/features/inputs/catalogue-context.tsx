import { createContext, use, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react'
import type * as catalogue from './catalogue'

export type Catalogue = typeof catalogue

/** Null until it is here. */
type Arrival = { catalogue: Catalogue | null; failed: boolean }
type Loader = {
  state: () => Arrival
  /** To be told when it is here, without sending for it. */
  listen: (listener: () => void) => () => void
  /** To be told, and to send for it where nobody did yet. */
  send: (listener: () => void) => () => void
}

function catalogueLoader(): Loader {
  let arrival: Arrival = { catalogue: null, failed: false }
  let sent = false
  const listeners = new Set<() => void>()
  const arrive = (next: Arrival) => {
    arrival = next
    for (const listener of listeners) listener()
  }
  const listen = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  return {
    state: () => arrival,
    listen,
    send: (listener) => {
      if (!sent) {
        sent = true
        import('./catalogue').then(
          (here) => arrive({ catalogue: here, failed: false }),
          () => arrive({ catalogue: null, failed: true }),
        )
      }
      return listen(listener)
    },
  }
}

const CatalogueContext = createContext<{ loader: Loader; today: string }>({ loader: catalogueLoader(), today: '' })

/** The catalogue for the forms inside, fetched when the first of them asks; `today` is the reader's day, as in 2026-11-24. */
export function CatalogueProvider({ today, children }: { today: string; children: ReactNode }) {
  const [loader] = useState(catalogueLoader)
  const held = useMemo(() => ({ loader, today }), [loader, today])
  return <CatalogueContext value={held}>{children}</CatalogueContext>
}

/** What is here of the catalogue already. */
export function useHeldCatalogue(): Arrival & { today: string } {
  const { loader, today } = use(CatalogueContext)
  return { ...useSyncExternalStore(loader.listen, loader.state), today }
}

/** The catalogue, sent for. */
export function useCatalogue(): Arrival & { today: string } {
  const { loader, today } = use(CatalogueContext)
  return { ...useSyncExternalStore(loader.send, loader.state), today }
}
