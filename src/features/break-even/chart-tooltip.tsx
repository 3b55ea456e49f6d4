import type { BreakEvenChart } from '@/report/series'
import { SeriesKey } from '@/ui/series-mark'

/** One month's values, in the order in which the lines lie there. Recharts puts the month into the element that it is given. */
export function ChartTooltip(props: { chart: BreakEvenChart; active?: boolean; label?: number }) {
  const { chart, active, label } = props
  const place = chart.rows.findIndex(({ column }) => column === label)
  const row = chart.rows[place]
  if (!active || row === undefined) return null
  const texts = chart.table.rows[place]?.cells ?? []
  const order = chart.series
    .map((series, index) => ({ series, usd: row.valuesUsd[index] ?? 0, text: texts[index] ?? '' }))
    .toSorted((a, b) => b.usd - a.usd)
  return (
    <div className="chart-tooltip">
      <p>{row.label}</p>
      <table>
        <tbody>
          {order.map(({ series, text }) => (
            <tr key={series.strategyId}>
              <th scope="row">
                <SeriesKey index={series.strategyIndex} />
                {series.name}
              </th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
