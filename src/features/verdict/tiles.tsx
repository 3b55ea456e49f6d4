import type { Tile } from '@/report/tiles'
import { useMessages } from '@/ui/messages'
import './tiles.css'

/** Five figures in one strip, each with one line that compares it. */
export function Tiles({ tiles }: { tiles: readonly Tile[] }) {
  const words = useMessages().screen.page
  return (
    <dl className="tiles" aria-label={words.keyFigures}>
      {tiles.map(({ id, name, text, unit, line }) => (
        <div key={id} className="tile">
          <dt>{name}</dt>
          <dd className="tile-figure">
            {text}
            {unit !== '' && <small> {unit}</small>}
          </dd>
          <dd className="tile-line">{line}</dd>
        </div>
      ))}
    </dl>
  )
}
