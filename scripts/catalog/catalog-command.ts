import type { ListedModel } from '@/catalog/listed-model'
import { changesBetween, isJump, unsourced, type Change } from './snapshot-changes'
import { snapshotText } from './snapshot-text'

type Answer = { stdout: string; stderr: string; exitCode: number; text: string | null }

/** What `npm run catalog [-- --accept]` says and writes (`text`; null: nothing). */
export function catalogCommand(
  args: readonly string[],
  asOf: string,
  before: readonly ListedModel[],
  after: readonly ListedModel[],
): Answer {
  const stranger = args.find((arg) => arg !== '--accept')
  if (stranger !== undefined) return refused(`Not understood: ${stranger}. Only --accept is.`)
  const silent = unsourced(after)
  if (silent.length > 0) return refused(`Without source or date:\n${lines(silent)}`)

  const { added, gone, moved } = changesBetween(before, after)
  const jumps = moved.filter(isJump)
  if (jumps.length > 0 && !args.includes('--accept')) {
    return refused(`Moved by more than 50 %; --accept takes them:\n${lines(jumps.map(words))}`)
  }
  const report = [
    `${after.length} models, prices of ${asOf}: ${added.length} new, ${gone.length} gone, ${moved.length} prices moved`,
    ...added.map((id) => `+ ${id}`),
    ...gone.map((id) => `- ${id}`),
    ...moved.map((change) => `  ${words(change)}`),
  ]
  return { stdout: `${report.join('\n')}\n`, stderr: '', exitCode: 0, text: snapshotText(after) }
}

function refused(why: string): Answer {
  return { stdout: '', stderr: `${why}\n`, exitCode: 1, text: null }
}

const words = ({ what, before, after }: Change): string => `${what}: ${before} → ${after}`
const lines = (all: readonly string[]): string => all.map((line) => `  ${line}`).join('\n')
