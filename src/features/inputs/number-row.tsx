import { memo, useState, useSyncExternalStore } from 'react'
import type { FieldPathByValue, FieldValues } from 'react-hook-form'
import { parseAmount } from '@/lib/arithmetic'
import { parseNumber, type ParsedNumber } from '@/lib/parse-number'
import { useApp, useAppStore } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { NumberField } from '@/ui/number-field'
import { readLimit } from './limit'
import { problemText } from './problem-text'
import { fieldText, spoken, type Unit } from './unit'
import type { NumberSlot, PartForm } from './use-part'
import { useOrigin } from './use-origin'
import { presetOf } from './use-preset'

/** Units that a number can be typed in, and the one chosen. */
export type UnitChoice = { units: readonly Unit[]; choose: (unit: Unit) => void }

type RowText = { label: string; unit: Unit; help?: string | undefined; switchable?: UnitChoice | undefined }

/** One number of a part. */
export function NumberRow<T extends FieldValues>(
  props: RowText & { part: PartForm<T>; name: FieldPathByValue<T, number | null> },
) {
  const { label, unit, help, switchable } = props
  return <SlotRow slot={props.part.slot(props.name)} label={label} unit={unit} help={help} switchable={switchable} />
}

/** What was typed, and over what: should the answer use another number, or the whole scenario be another, it is forgotten. */
type Draft = { text: string; parsed: ParsedNumber; isSum: boolean; over: number | undefined; revision: number }

/** What was typed stays as typed until it is left with a value that holds. Only what this row shows draws it anew. */
const SlotRow = memo(function SlotRow({ slot, label, unit, help, switchable }: RowText & { slot: NumberSlot }) {
  const messages = useMessages()
  const store = useAppStore()
  const used = useApp((state) => slot.read(state.scenario))
  const path = useApp((state) => slot.path(state.scenario))
  const preset = useApp((state) => numberInPreset(slot, state.scenario))
  const refusal = useSyncExternalStore(slot.onRefusal, slot.refusal)
  const [lastDraft, setDraft] = useState<Draft | null>(null)
  const revision = useApp((state) => state.revision)
  const stands = lastDraft !== null && lastDraft.revision === revision && Object.is(lastDraft.over, used)
  const draft = stands ? lastDraft : null
  const changed = preset !== undefined && used !== undefined && !Object.is(used, preset)
  const origin = useOrigin(path, preset !== undefined, changed, unit)
  if (used === undefined) return null

  const inWords = (value: number) => spoken(value, unit, messages.locale)
  const limit = draft === null || refusal === undefined ? null : readLimit(refusal)
  const problem = problemText(draft?.parsed ?? null, limit, inWords(used), inWords, messages.screen.problems)

  const type = (text: string) => {
    const parsed = inOwnUnit(parseAmount(text, messages.locale, unit.kind), unit)
    const isSum = parsed.ok && !parseNumber(text, messages.locale, unit.kind).ok
    slot.commit(parsed.ok ? parsed.value : Number.NaN)
    setDraft({ text, parsed, isSum, over: slot.read(store.getState().scenario), revision })
  }
  const restore = (value: number) => {
    setDraft(null)
    slot.commit(value)
  }
  return (
    <NumberField
      notes={{
        label,
        from: origin,
        preset: changed ? { text: inWords(preset), restore: () => restore(preset) } : undefined,
        help: draft?.isSum && problem === undefined ? `= ${inWords(used)}` : help,
        problem,
      }}
      name={path}
      unit={messages.screen.units[unit.word]}
      units={
        switchable && {
          label: messages.fields.unitOf(label),
          options: switchable.units.map(({ word }) => ({ value: word, label: messages.screen.units[word] })),
          chosen: unit.word,
          onChoose: (word) => {
            const chosen = switchable.units.find((known) => known.word === word)
            setDraft(null)
            if (chosen !== undefined) switchable.choose(chosen)
          },
        }
      }
      text={draft?.text ?? fieldText(used, unit, messages.locale)}
      onText={type}
      onLeave={() => {
        if (problem === undefined) setDraft(null)
      }}
    />
  )
})

function numberInPreset(slot: NumberSlot, scenario: Parameters<NumberSlot['read']>[0]): number | undefined {
  const preset = presetOf(scenario)
  return preset === null ? undefined : slot.read(preset)
}

function inOwnUnit(parsed: ParsedNumber, { inOwn = 1 }: Unit): ParsedNumber {
  if (parsed.ok) return { ok: true, value: parsed.value * inOwn }
  if (parsed.problem !== 'ambiguous') return parsed
  const [one, other] = parsed.readings
  return { ...parsed, readings: [one * inOwn, other * inOwn] }
}
