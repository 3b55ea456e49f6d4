import { memo, useDeferredValue, useMemo } from 'react'
import type { Evaluation } from '@/model/evaluation'
import { breakEvenChart, type BreakEvenChart } from '@/report/series'
import { useApp, useAppStore } from '@/state/use-app'
import { ChoiceTabs } from '@/ui/choice-tabs'
import { Figure } from '@/ui/figure'
import { LedgerTable } from '@/ui/ledger-table'
import { useMessages } from '@/ui/messages'
import { SeriesKey } from '@/ui/series-mark'
import { useArrived } from '@/ui/use-arrived'
import { PHONE, useMedia } from '@/ui/use-media'
import './break-even.css'

// Begun with the page and not waited for: the verdict is read while the drawing code is on its way.
const drawingCode = import('./break-even-chart')

/** The hero: what each strategy costs over the months, and where they cross. */
export function BreakEven({ evaluation }: { evaluation: Evaluation }) {
  const messages = useMessages()
  const view = useApp((state) => state.view)
  const phone = useMedia(PHONE)
  const { thing: drawing, failed } = useArrived(drawingCode)
  const chart = useMemo(() => breakEvenChart(evaluation, messages, view), [evaluation, messages, view])
  const words = messages.screen.page
  const picture = (
    <>
      <div className="break-even-frame">
        {drawing === null ? (
          <p className="break-even-message">{failed ? words.chartFailed : words.chartComing}</p>
        ) : (
          <drawing.BreakEvenChart chart={chart} phone={phone} />
        )}
      </div>
      {phone && <Legend chart={chart} />}
    </>
  )
  return (
    <Figure
      number={words.figure(1)}
      title={chart.title}
      subtitle={chart.subtitle}
      controls={<Views />}
      picture={picture}
      table={<Rows chart={useDeferredValue(chart)} />}
    />
  )
}

/** As many rows as months: they follow the picture when the hand rests. */
const Rows = memo(function Rows({ chart }: { chart: BreakEvenChart }) {
  return (
    <LedgerTable
      caption={chart.title}
      corner={chart.table.head[0] ?? ''}
      columns={chart.table.head.slice(1)}
      rows={chart.table.rows.map(({ label, cells }) => ({ key: label, label, cells }))}
    />
  )
})

function Views() {
  const { views } = useMessages().screen
  const { measure, basis, money } = useApp((state) => state.view)
  const { show } = useAppStore().getState()
  return (
    <>
      <ChoiceTabs
        label={views.measure}
        choices={[
          { value: 'cumulative', label: views.cumulative },
          { value: 'monthly', label: views.monthly },
        ]}
        chosen={measure}
        onChoose={(chosen) => show({ measure: chosen })}
      />
      <ChoiceTabs
        label={views.basis}
        choices={[
          { value: 'cash', label: views.cash },
          { value: 'accrual', label: views.accrual },
        ]}
        chosen={basis}
        onChoose={(chosen) => show({ basis: chosen })}
      />
      <ChoiceTabs
        label={views.money}
        choices={[
          { value: 'nominal', label: views.nominal },
          { value: 'discounted', label: views.discounted },
        ]}
        chosen={money}
        onChoose={(chosen) => show({ money: chosen })}
      />
    </>
  )
}

function Legend({ chart }: { chart: BreakEvenChart }) {
  return (
    <ul className="break-even-legend" aria-hidden="true">
      {chart.series.map(({ strategyId, strategyIndex, name, role, endText }) => (
        <li key={strategyId} className={role}>
          <SeriesKey index={strategyIndex} />
          {name} {endText}
        </li>
      ))}
    </ul>
  )
}
