import { useState } from 'react'
import { formatInput } from '@/lib/format-input'
import type { Locale } from '@/lib/locale'
import { parseNumber } from '@/lib/parse-number'
import { LIMITS } from '@/scenario/schema'
import { useApp, useAppStore } from '@/state/use-app'
import { FieldRow } from '@/ui/field-row'
import { useMessages } from '@/ui/messages'
import type { Part } from './part'

const LARGEST = 1e6

type Draft = { text: string; over: number[] | undefined; revision: number }

/** A column of numbers, one a line; a column of a spreadsheet can be pasted. What is wrong with a line is said, and nothing is taken. */
export function MultiplesRow({ part }: { part: Part<number[]> }) {
  const { locale, fields } = useMessages()
  const words = fields.growth
  const store = useAppStore()
  const path = useApp((state) => part.path(state.scenario))
  const used = useApp((state) => part.read(state.scenario))
  const [last, setLast] = useState<Draft | null>(null)
  const revision = useApp((state) => state.revision)
  const draft = last !== null && last.over === used && last.revision === revision ? last : null
  const text = draft?.text ?? (used ?? []).map((multiple) => formatInput(multiple, locale)).join('\n')
  const read = readColumn(text, locale)
  const type = (typed: string) => {
    const column = readColumn(typed, locale)
    if (column.ok) store.getState().editScenario((scenario) => part.write(scenario, column.multiples))
    setLast({ text: typed, over: part.read(store.getState().scenario), revision })
  }
  return (
    <FieldRow
      wide
      notes={{
        label: words.multiples,
        help: words.multiplesHelp(used?.length ?? 0),
        problem: read.ok ? undefined : words.wrongLine(read.line, LIMITS.growthMultiples),
      }}
    >
      {({ id, describedBy }) => (
        <textarea
          id={id}
          name={path}
          className="field field-lines"
          rows={5}
          spellCheck={false}
          inputMode="decimal"
          aria-describedby={describedBy || undefined}
          aria-invalid={!read.ok}
          value={text}
          onChange={(event) => type(event.target.value)}
          onBlur={() => {
            if (read.ok) setLast(null)
          }}
        />
      )}
    </FieldRow>
  )
}

type Column = { ok: true; multiples: number[] } | { ok: false; line: number }

/** Lines, tabs and semicolons part numbers; commas and spaces stand inside of them. `line` is the first that is none of ours. */
export function readColumn(text: string, locale: Locale): Column {
  const lines = text.split(/[\n\t;]+/).filter((line) => line.trim() !== '')
  const multiples: number[] = []
  for (const line of lines) {
    const parsed = parseNumber(line, locale)
    const holds = parsed.ok && parsed.value >= 0 && parsed.value <= LARGEST
    if (!holds || multiples.length === LIMITS.growthMultiples) return { ok: false, line: multiples.length + 1 }
    multiples.push(parsed.value)
  }
  return multiples.length === 0 ? { ok: false, line: 1 } : { ok: true, multiples }
}
