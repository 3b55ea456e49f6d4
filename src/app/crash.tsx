import { useMessages } from '@/ui/messages'

export function Crash() {
  const words = useMessages().screen.page
  return (
    <main className="crash" role="alert">
      <p>{words.crashed}</p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {words.reload}
      </button>
    </main>
  )
}
