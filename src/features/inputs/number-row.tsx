import { memo, useState, useSyncExternalStore } from 'react'
import type { FieldPathByValue, FieldValues } from 'react-hook-form'
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

type RowText = { label: string; unit: Unit; help?: string | undefined }

/** One number of a part. */
export function NumberRow<T extends FieldValues>(
  props: RowText & { part: PartForm<T>; name: FieldPathByValue<T, number | null> },
) {
  return <SlotRow slot={props.part.slot(props.name)} label={props.label} unit={props.unit} help={props.help} />
}

/** What was typed, and over what: should the answer use another number, or the whole scenario be another, it is forgotten. */
type Draft = { text: string; parsed: ParsedNumber; over: number | undefined; revision: number }

/** What was typed stays as typed until it is left with a value that holds. Only what this row shows draws it anew. */
const SlotRow = memo(function SlotRow({ slot, label, unit, help }: RowText & { slot: NumberSlot }) {
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
    const parsed = parseNumber(text, messages.locale, unit.kind)
    slot.commit(parsed.ok ? parsed.value : Number.NaN)
    setDraft({ text, parsed, over: slot.read(store.getState().scenario), revision })
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
        help,
        problem,
      }}
      name={path}
      unit={messages.screen.units[unit.word]}
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
