import * as z from 'zod/mini'
import { HOURS_PER_MONTH } from '@/lib/units-of-time'
import type { PossibleResult } from '@/model/evaluation'
import { evaluateFlow } from '@/model/flow'
import type { ApiModel, Workload } from '@/scenario/schema'
import { millions, monthOf, priced } from './published-api'
import { form, type Readings } from './published-form'
import { isDearer, oneReplicaHolds } from './published-serving'
import { converted, paybackReading, read, readAtLast, type Reading } from './reading'
import { bought, rentedActiveHours, rentedAlwaysOn, type Local, type SmallScenario } from './small-scenario'

/*
 * When, and at what volume, own machines cost less than what is paid by the token or the hour.
 */

const number = z.number()

/** The longest horizon there is, and how far a published figure may lie beyond it. */
const HORIZON_MONTHS = 120
const LONGEST_FLOW_MONTHS = 1200

const payback = (small: SmallScenario): Reading =>
  read({ ...small, horizonMonths: HORIZON_MONTHS }, 'own', ({ answers }) => {
    const { againstReference } = answers
    if (againstReference === null) return null
    if (againstReference.payback.state === 'month') return againstReference.payback.month
    // Beyond the horizon every month is as the last one: the same flow, judged by the same formulas for longer.
    const longer = evaluateFlow(prolonged(againstReference.cumulativeDifferenceUsd), 0)
    return paybackReading(longer.payback, LONGEST_FLOW_MONTHS)
  })

/** What a strategy spares in each column, its last month repeated. */
function prolonged(cumulativeDifferenceUsd: Float64Array): number[] {
  const spared = Array.from(cumulativeDifferenceUsd, (usd, column) => (cumulativeDifferenceUsd[column - 1] ?? 0) - usd)
  const after = Array<number>(LONGEST_FLOW_MONTHS + 1 - spared.length).fill(spared.at(-1) ?? 0)
  return [...spared, ...after]
}

const ownedAt = (capexUsd: number, usdPerMonth: number): Local =>
  bought({ serverUsd: capexUsd }, { otherUsdPerMonth: usdPerMonth })

const owned = {
  capex_usd: number,
  electricity_usd_month: z.optional(number),
  opex_usd_month: z.optional(number),
}

function paybackAgainstApi(
  costs: z.infer<z.ZodMiniObject<typeof owned>>,
  api: Omit<SmallScenario, 'strategies'>,
): Readings {
  const { capex_usd, electricity_usd_month = 0, opex_usd_month = 0 } = costs
  const own = ownedAt(capex_usd, electricity_usd_month + opex_usd_month)
  const months = (): Reading => payback({ ...api, strategies: { api: null, own } })
  return { breakeven_months: months, months }
}

export const breakEvenMonths = [
  form(
    z.strictObject({
      ...owned,
      volume_M: number,
      in_usd_M: number,
      out_usd_M: number,
      input_share: number,
      output_share: number,
    }),
    (inputs) =>
      paybackAgainstApi(inputs, {
        workload: {
          requestsPerMonth: inputs.volume_M * 1e6,
          inputTokensPerRequest: inputs.input_share,
          outputTokensPerRequest: inputs.output_share,
        },
        prices: priced(inputs.in_usd_M, inputs.out_usd_M),
      }),
  ),
  form(z.strictObject({ ...owned, in_M: number, out_M: number, in_usd_M: number, out_usd_M: number }), (inputs) =>
    paybackAgainstApi(inputs, {
      workload: millions(inputs.in_M, inputs.out_M),
      prices: priced(inputs.in_usd_M, inputs.out_usd_M),
    }),
  ),
  form(z.strictObject({ ...owned, volume_M: number, api_usd_M: number }), (inputs) =>
    paybackAgainstApi(inputs, { workload: millions(0, inputs.volume_M), prices: priced(0, inputs.api_usd_M) }),
  ),
  form(z.strictObject({ ...owned, api_usd_month: number }), (inputs) =>
    paybackAgainstApi(inputs, { api: { fixedUsdPerMonth: inputs.api_usd_month } }),
  ),
]

/** Against a machine rented by the hour. A source with another month states its months by its own. */
export const breakEvenHours = form(
  z.strictObject({ capex_usd: number, onprem_opex_usd_h: number, usd_h: number, hours_per_month: z.optional(number) }),
  ({ capex_usd, onprem_opex_usd_h, usd_h, hours_per_month = HOURS_PER_MONTH }) => {
    const own = ownedAt(capex_usd, onprem_opex_usd_h * HOURS_PER_MONTH)
    const months = (): Reading => payback({ strategies: { cloud: rentedAlwaysOn(usd_h), own } })
    return {
      breakeven_hours: () => converted(months(), HOURS_PER_MONTH),
      breakeven_months: () => converted(months(), HOURS_PER_MONTH / hours_per_month),
    }
  },
)

/** The volume up to which paying by the token costs less, as the sources mean it: whatever one machine can hold. */
function breakEvenVolume(small: Omit<SmallScenario, 'strategies'>, own: Local): Readings {
  const tokens = (tokensPerUnit: number) => (): Reading =>
    readAtLast(
      { ...small, strategies: { api: null, own } },
      'own',
      isDearer,
      (_, { demand }) => (demand.tokens[1] ?? NaN) / tokensPerUnit,
    )
  return {
    M_tok_month: tokens(1e6),
    breakeven_M_tok: tokens(1e6),
    breakeven_M: tokens(1e6),
    breakeven_B_tok: tokens(1e9),
  }
}

export const breakEvenTokens = form(
  z.strictObject({ selfhost_usd_month: number, api_usd_M: number }),
  ({ selfhost_usd_month, api_usd_M }) =>
    breakEvenVolume({ workload: millions(0, 1e4), prices: priced(0, api_usd_M) }, ownedAt(0, selfhost_usd_month)),
)

const selfHost = {
  usd_h: number,
  tok_s: number,
  n_gpu: z.optional(number),
  hours_per_month: z.optional(number),
  /** On top of the rent, as a share of it. */
  overhead: z.optional(number),
  utilisation: z.optional(number),
}

export const apiAgainstSelfHost = [
  form(
    z.strictObject({ ...selfHost, in_M: number, out_M: number, in_usd_M: number, out_usd_M: number }),
    ({ in_M, out_M, in_usd_M, out_usd_M, ...rented }) =>
      selfHostReadings(rented, millions(in_M, out_M), priced(in_usd_M, out_usd_M)),
  ),
  form(z.strictObject({ ...selfHost, volume_M: number, api_usd_M: number }), ({ volume_M, api_usd_M, ...rented }) =>
    selfHostReadings(rented, millions(0, volume_M), priced(0, api_usd_M)),
  ),
]

type SelfHost = z.infer<z.ZodMiniObject<typeof selfHost>>

function selfHostReadings(inputs: SelfHost, traffic: Partial<Workload>, prices: Partial<ApiModel>): Readings {
  const { usd_h, tok_s, n_gpu = 1, hours_per_month = HOURS_PER_MONTH, overhead = 0, utilisation = 1 } = inputs
  const workload = { ...traffic, activeHoursPerMonth: hours_per_month }
  const selfhost = rentedActiveHours(usd_h, n_gpu, {
    targetUtilisationShare: utilisation,
    speeds: [{ kind: 'total-rate', tokensPerSecond: tok_s }],
  })
  const plain: SmallScenario = { workload, prices, strategies: { api: null, selfhost } }
  const whole: SmallScenario = { ...plain, computeTaxShare: overhead }
  const figure = (of: (strategy: PossibleResult) => number | null | undefined) => () => read(whole, 'selfhost', of)
  const rent = figure(({ cash }) => cash[1])
  const capacity = (tokensPerUnit: number) => () => oneReplicaHolds(tok_s, hours_per_month, utilisation, tokensPerUnit)
  return {
    ...breakEvenVolume({ workload, prices, computeTaxShare: overhead }, rentedActiveHours(usd_h, n_gpu)),
    api_usd: () => monthOf(plain),
    selfhost_usd: rent,
    gpu_usd_month: rent,
    overhead_usd: () => {
      const [without, total] = [read(plain, 'selfhost', ({ cash }) => cash[1]), rent()]
      return typeof without === 'number' && typeof total === 'number' ? total - without : total
    },
    extra_usd: figure(({ answers }) => answers.againstReference?.cumulativeDifferenceUsd[1]),
    usd_per_M: figure(({ answers }) => answers.levelisedUsdPerMTok),
    capacity_M: capacity(1e6),
    capacity_M_tok: capacity(1e6),
    capacity_B_tok: capacity(1e9),
  }
}
