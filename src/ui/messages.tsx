import { createContext, use, type ReactNode } from 'react'
import type { Messages } from '@/i18n/messages'

const MessagesContext = createContext<Messages | null>(null)

/** The words of the chosen language for everything inside. */
export function MessagesProvider({ messages, children }: { messages: Messages; children: ReactNode }) {
  return <MessagesContext value={messages}>{children}</MessagesContext>
}

export function useMessages(): Messages {
  const messages = use(MessagesContext)
  if (messages === null) throw new Error('useMessages needs a MessagesProvider around it')
  return messages
}
