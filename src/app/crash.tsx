import { useMessages } from '@/ui/messages'

export function Crash() {
  const words = useMessages().screen.page
  return (
    <main className="crash">
      <h1 role="alert">{words.crashed}</h1>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {words.reload}
      </button>
    </main>
  )
}
