import type * as z from 'zod/mini'
import type { Reading } from './reading'

/** By the output's name in the case; read only when a case asks. */
export type Readings = Readonly<Record<string, () => Reading>>

/** Inputs of one shape, and what the model says of them. */
export type Form = {
  read: (inputs: Inputs) => { ok: true; readings: Readings } | { ok: false; unknown: readonly string[] | null }
}

export type Inputs = Readonly<Record<string, unknown>>

export function form<Shape>(schema: z.ZodMiniType<Shape>, readings: (inputs: Shape) => Readings): Form {
  return {
    read: (inputs) => {
      const parsed = schema.safeParse(inputs)
      if (parsed.success) return { ok: true, readings: readings(parsed.data) }
      const unknown = parsed.error.issues.map((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : null))
      const onlyUnknown = unknown.every((keys) => keys !== null)
      return { ok: false, unknown: onlyUnknown ? unknown.flat() : null }
    },
  }
}

/** The first form that the inputs have, or why none has it. */
export function readForm(
  forms: readonly Form[],
  inputs: Inputs,
): { ok: true; readings: Readings } | { ok: false; why: string | null } {
  let nearest: readonly string[] | null = null
  for (const { read } of forms) {
    const found = read(inputs)
    if (found.ok) return found
    if (found.unknown !== null && (nearest === null || found.unknown.length < nearest.length)) nearest = found.unknown
  }
  return { ok: false, why: nearest === null ? null : `input not known: ${nearest.join(', ')}` }
}

/** Texts that name what was measured or bought; the figures are among the numbers. */
const LABELS: ReadonlySet<string> = new Set(
  (
    'note name label comment description source scenario case region country provider vendor cloud api api_model workload ' +
    'gpu gpu_model gpu_type server system hardware instance model llm engine precision quantisation quantization task dataset'
  ).split(' '),
)

/** What a source states elsewhere, beside the number that its figure follows from. */
const STATED_ELSEWHERE = /^stated_|^published_|_in_table_|_in_text$/

/** Each input under one name, whatever its source calls it. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    in_usd_M: ['api_in_usd_per_M', 'in_usd_per_M', 'input_usd_M', 'input_usd_per_M', 'pi'],
    out_usd_M: ['api_out_usd_per_M', 'out_usd_per_M', 'output_usd_M', 'output_usd_per_M', 'po'],
    cached_usd_M: ['cached_in_usd_M', 'cached_usd_per_M'],
    api_usd_M: ['api_usd_per_M', 'blended_usd_M', 'blended_usd_per_M'],
    in_tok: ['input_tokens', 'in_tokens'],
    out_tok: ['output_tokens', 'out_tokens'],
    in_M: ['input_tokens_M', 'in_tok_M'],
    out_M: ['output_tokens_M', 'out_tok_M'],
    volume_M: ['capacity_M_tok_month', 'volume_M_tok_month', 'M_tok_month'],
    capex_usd: ['capex', 'hardware_cost_usd', 'system_usd', 'hardware_usd'],
    selfhost_usd_month: ['fixed_usd_month', 'selfhost_month_usd'],
    usd_h: ['gpu_usd_h', 'usd_h_total', 'cloud_usd_h'],
    tok_s: ['throughput_tok_s', 'output_tok_s'],
    c_naive_usd_M: ['naive_usd_M'],
    hours_per_month: ['hours_month'],
    utilisation: ['utilization', 'util'],
    power_w: ['power_W', 'power_W_needed', 'gpu_power_W', 'watts'],
    n_gpu: ['gpus', 'gpu_count'],
    usd_per_kwh: ['usd_kwh', 'tariff_usd_kwh'],
    rate: ['i', 'r', 'discount_rate'],
    salvage: ['residual', 'salvage_usd', 'residual_usd'],
  }).flatMap(([name, others]) => others.map((other): [string, string] => [other, name])),
)

const CURRENCY = /^fx_([a-z]{3})$/

/** What decides the figures, under our names, and the rates of exchange beside it. */
export function decidingInputs(raw: Inputs): { inputs: Inputs; unitsPerUsd: ReadonlyMap<string, number> } {
  const inputs = new Map<string, unknown>()
  const unitsPerUsd = new Map<string, number>()
  for (const [key, value] of Object.entries(raw)) {
    const currency = CURRENCY.exec(key)?.[1]
    if (currency !== undefined && typeof value === 'number') unitsPerUsd.set(currency, value)
    else if (value !== null && !(typeof value === 'string' && LABELS.has(key)) && !STATED_ELSEWHERE.test(key)) {
      const name = OTHER_NAMES.get(key) ?? key
      // Two names of one input leave it open which is meant: the second stays as it is, and is not known.
      inputs.set(inputs.has(name) || (name !== key && name in raw) ? key : name, value)
    }
  }
  return { inputs: Object.fromEntries(inputs), unitsPerUsd }
}
