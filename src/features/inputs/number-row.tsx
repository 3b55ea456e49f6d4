import { useState } from 'react'
import { get, useController, type FieldPathByValue, type FieldValues } from 'react-hook-form'
import { parseNumber, type ParsedNumber } from '@/lib/parse-number'
import { useMessages } from '@/ui/messages'
import { NumberField } from '@/ui/number-field'
import { readLimit } from './limit'
import { problemText } from './problem-text'
import { fieldText, spoken, type Unit } from './unit'
import type { PartForm } from './use-part'
import { useOrigin } from './use-origin'

/** One number of a part. What was typed stays as typed until it is left with a value that holds. */
export function NumberRow<T extends FieldValues>(props: {
  part: PartForm<T>
  name: FieldPathByValue<T, number>
  label: string
  unit: Unit
  help?: string
}) {
  const { part, name, unit } = props
  const messages = useMessages()
  const { field, fieldState } = useController({ control: part.form.control, name })
  const [draft, setDraft] = useState<{ text: string; parsed: ParsedNumber } | null>(null)

  const used = numberAt(part.used, name) ?? Number.NaN
  const preset = numberAt(part.preset, name)
  const inForm: unknown = field.value
  const shown = typeof inForm === 'number' ? inForm : used
  const limit = fieldState.error === undefined ? null : readLimit(fieldState.error.message)
  const problem = problemText(
    draft?.parsed ?? null,
    limit,
    spoken(used, unit, messages.locale),
    (value) => spoken(value, unit, messages.locale),
    messages.screen.problems,
  )

  const take = (value: number) => {
    field.onChange(value)
    part.commit(name)
  }
  const type = (text: string) => {
    const parsed = parseNumber(text, messages.locale, unit.kind)
    setDraft({ text, parsed })
    take(parsed.ok ? parsed.value : Number.NaN)
  }
  const restore = (value: number) => {
    setDraft(null)
    take(value)
  }
  const changed = preset !== undefined && !Object.is(shown, preset)
  const origin = useOrigin((scenario) => part.pathOf(scenario, name), changed, unit)

  return (
    <NumberField
      notes={{
        label: props.label,
        from: origin,
        preset: changed ? { text: spoken(preset, unit, messages.locale), restore: () => restore(preset) } : undefined,
        help: props.help,
        problem,
      }}
      unit={messages.screen.units[unit.word]}
      text={draft?.text ?? fieldText(shown, unit, messages.locale)}
      onText={type}
      onLeave={() => {
        if (problem === undefined) setDraft(null)
      }}
    />
  )
}

function numberAt(part: FieldValues | undefined, name: string): number | undefined {
  const value: unknown = get(part, name)
  return typeof value === 'number' ? value : undefined
}
