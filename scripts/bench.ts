import { fileURLToPath, pathToFileURL } from 'node:url'
import { engine, type Engine } from '@/formula/engine'
import { plan } from '@/formula/plan'
import { LINE_IDS, type LineId } from '@/model/evaluation'
import { model, outputs, type Model } from '@/model/model'
import { numbersOf } from '@/model/numbers'
import { byHand, CASH, NPV, PAYBACK, TCO, type Hand } from './bench/by-hand'
import { builtPageTimes } from './bench/built-page'
import { BENCH_SCENARIO } from './bench/scenario'

/*
 * The formulas beside the same arithmetic by hand, alternating in one run on one thread, so that what else the machine
 * does falls on both. Ratios are what counts; microseconds are this machine's. Then the page as it is built, in a browser.
 */

const ROUNDS = 400
const RUNS_A_ROUND = 50
const DRAWS = 10_000
const DRAWN_INPUTS = 40

const formulas = model(BENCH_SCENARIO)
const compiled = plan(outputs(formulas))
const running = engine(compiled, BENCH_SCENARIO.horizonMonths + 1)
const numbers = new Map(numbersOf(BENCH_SCENARIO).map(({ path, value }) => [path, value]))
for (const [path, value] of numbers) running.set(path, value)
running.run()
const hand = byHand(BENCH_SCENARIO)
hand.run(BENCH_SCENARIO)

agree(formulas, running, hand)

const print = (text: string): void => void process.stdout.write(`${text}\n`)
print(
  `${formulas.book.all().length} figures, ${running.stepCount} steps, ${running.paths.length} inputs, 5 strategies × 60 months`,
)

const [full, byHandUs] = alternate(
  () => running.run(),
  () => hand.run(BENCH_SCENARIO),
)
print(
  `full run        formulas ${us(full)}   by hand ${us(byHandUs)}   ratio ${ratio(full, byHandUs)}  (at most 2, aim 1.15)`,
)

const changes = running.paths.map((path) => {
  const value = numbers.get(path) ?? 0
  const touch = running.only([path])
  let up = false
  const [one, whole] = alternate(
    () => {
      up = !up
      running.set(path, up ? value * 1.01 : value)
      touch()
    },
    () => hand.run(BENCH_SCENARIO),
    20,
  )
  running.set(path, value)
  touch()
  return one / whole
})
const sorted = changes.toSorted((a, b) => a - b)
const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? NaN).toFixed(2)
print(
  `one input       median ${at(0.5)}   P95 ${at(0.95)}   worst ${at(1)} of a full run by hand  (at most 1, aim 0.4)`,
)

const drawn = running.paths.filter((path) => (numbers.get(path) ?? 0) !== 0 && !isWhole(path)).slice(0, DRAWN_INPUTS)
const evaluateDrawn = running.only(drawn)
const draws = (): number => {
  const begin = performance.now()
  for (let i = 0; i < DRAWS; i++) {
    for (let k = 0; k < drawn.length; k++) {
      const path = drawn[k] ?? ''
      running.set(path, (numbers.get(path) ?? 0) * (1 + 0.1 * Math.sin(i * 7.3 + k)))
    }
    evaluateDrawn()
  }
  return (performance.now() - begin) / 1000
}
const handDraws = (): number => {
  const begin = performance.now()
  for (let i = 0; i < DRAWS; i++) hand.run(BENCH_SCENARIO)
  return (performance.now() - begin) / 1000
}
const drawTimes = [draws(), draws(), draws()]
const handTimes = [handDraws(), handDraws(), handDraws()]
const best = Math.min(...drawTimes)
const bestHand = Math.min(...handTimes)
print(
  `${DRAWS} draws of ${drawn.length} inputs, one thread: ${best.toFixed(2)} s   by hand ${bestHand.toFixed(2)} s   ratio ${ratio(best, bestHand)}  (aim 0.3 s)`,
)

const begin = performance.now()
const built = engine(plan(outputs(model(BENCH_SCENARIO))), BENCH_SCENARIO.horizonMonths + 1)
print(`new structure   ${(performance.now() - begin).toFixed(1)} ms for ${built.stepCount} steps`)

// This file runs as a bundle elsewhere: its own place is what was named on the command line.
const { loads, keyPresses } = await builtPageTimes(fileURLToPath(new URL('..', pathToFileURL(process.argv[1] ?? ''))))
const typical = (name: keyof (typeof loads)[number]): string => ms(median(loads.map((load) => load[name])))
print(
  `built page      processor slowed 4 times, median of ${loads.length} loads: first paint ${typical('firstPaint')}   verdict ${typical('verdict')}   inputs ${typical('inputs')}   chart ${typical('chart')}`,
)
for (const [name, aim] of [
  ['verdict', 'P95 at most 80, aim 50'],
  ['chart', 'at most 200'],
] as const) {
  const times = keyPresses.map((press) => press[name])
  print(
    `key press       to painted ${name}: P50 ${ms(quantile(times, 0.5))}   P95 ${ms(quantile(times, 0.95))}   of ${times.length}  (${aim})`,
  )
}

/** Microseconds a call, medians over rounds in which the two take turns. */
function alternate(a: () => void, b: () => void, rounds = ROUNDS): [number, number] {
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    times[0].push(timed(a))
    times[1].push(timed(b))
  }
  return [median(times[0]), median(times[1])]
}

function timed(run: () => void): number {
  const begin = performance.now()
  for (let i = 0; i < RUNS_A_ROUND; i++) run()
  return ((performance.now() - begin) * 1000) / RUNS_A_ROUND
}

function median(values: readonly number[]): number {
  return values.toSorted((x, y) => x - y)[Math.floor(values.length / 2)] ?? NaN
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((x, y) => x - y)[Math.ceil(values.length * share) - 1] ?? NaN
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`
}

function us(value: number): string {
  return `${value.toFixed(1)} µs`
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2)
}

function isWhole(path: string): boolean {
  return /(Months|Month|gpus|spare|warm|Gpus)/.test(path.split('.').at(-1) ?? '')
}

/** Before anything is timed: every line, every total and the main answers agree to 1e-9. */
function agree(figures: Model, read: Engine, byHandResult: Hand): void {
  const close = (what: string, a: number, b: number): void => {
    if (!(Math.abs(a - b) <= Math.max(1e-6, 1e-9 * Math.abs(b))))
      throw new Error(`${what}: formulas ${a}, by hand ${b}`)
  }
  const same = (what: string, a: Float64Array, b: Float64Array): void => {
    for (const [m, value] of a.entries()) close(`${what} in ${m}`, value, b[m] ?? NaN)
  }
  figures.strategies.forEach((strategy, i) => {
    const out = byHandResult.strategies[i]
    if (!strategy.possible || !out) throw new Error('the measured scenario is possible')
    const { ledger } = strategy.figures
    const name = BENCH_SCENARIO.strategies[i]?.id ?? ''
    for (const id of LINE_IDS satisfies readonly LineId[]) {
      const line = ledger.lines[id]
      if (line) same(`${name} ${id}`, read.series(line), out.lines[id])
    }
    same(`${name} cash`, read.series(ledger.cash), out.cash)
    same(`${name} accrual`, read.series(ledger.accrual), out.accrual)
    same(`${name} run-rate`, read.series(ledger.runRate), out.runRate)
    same(`${name} book value`, read.series(ledger.bookValue), out.book)
    close(`${name} cash paid`, read.scalar(strategy.answers.cashPaid), out.answers[CASH] ?? NaN)
    close(`${name} TCO`, read.scalar(strategy.answers.tco), out.answers[TCO] ?? NaN)
    close(`${name} NPV`, read.scalar(strategy.answers.npv), out.answers[NPV] ?? NaN)
    if (strategy.compared)
      close(`${name} payback`, read.scalar(strategy.compared.payback.month), out.answers[PAYBACK] ?? NaN)
  })
}
