import * as z from 'zod/mini'
import { LIMITS, type Strategy } from '@/scenario/schema'
import { useMessages } from '@/ui/messages'
import { NumberRow } from './number-row'
import { strategyPart, type Part } from './part'
import { UNITS } from './unit'
import { usePart } from './use-part'

const sharesSchema = z.strictObject({
  shares: z.array(z.number().check(z.gte(0), z.lte(1))).check(z.minLength(1), z.maxLength(LIMITS.workloads)),
})
type Shares = z.infer<typeof sharesSchema>

/** The share of each workload that is served locally. */
export function ShareForm(props: { strategy: Strategy; shares: number[]; workloadNames: readonly string[] }) {
  const words = useMessages().fields.strategy
  const part = usePart(sharesPart(props.strategy.id), { shares: props.shares }, sharesSchema)
  return props.shares.map((_, index) => (
    <NumberRow
      key={props.workloadNames[index] ?? index}
      part={part}
      name={`shares.${index}`}
      label={words.share(props.workloadNames[index] ?? '')}
      unit={UNITS.percent}
    />
  ))
}

function sharesPart(strategyId: string): Part<Shares> {
  const strategy = strategyPart(strategyId)
  return {
    path: (scenario) => `${strategy.path(scenario)}.route`,
    read: (scenario) => {
      const route = strategy.read(scenario)?.route
      return route?.kind === 'fixed-share' ? { shares: route.shares } : undefined
    },
    write: (scenario, { shares }) => {
      const whole = strategy.read(scenario)
      return whole === undefined
        ? scenario
        : strategy.write(scenario, { ...whole, route: { kind: 'fixed-share', shares } })
    },
  }
}
