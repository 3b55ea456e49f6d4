import { zodResolver } from '@hookform/resolvers/zod'
import { useRef } from 'react'
import { set, useForm, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form'
import type * as z from 'zod/mini'
import type { Scenario } from '@/scenario/schema'
import { useApp, useAppStore } from '@/state/use-app'
import { limitMessage } from './limit'
import type { Part } from './part'
import { usePreset } from './use-preset'

export type PartForm<T extends FieldValues> = {
  /** The dotted path of one of its fields in the scenario. */
  pathOf: (scenario: Scenario, name: string) => string
  form: UseFormReturn<T>
  /** What the answer uses: the last valid values. */
  used: T
  /** The same part of the preset; absent where there is no preset, or it has no such part. */
  preset: T | undefined
  /** Puts what was typed into the scenario; a field that is wrong keeps its last valid value there. */
  commit: (name: FieldPath<T>) => void
}

/** A form over one part of the scenario. Edits flow one way, from the form into the store; `initial` is read once. */
export function usePart<T extends FieldValues>(part: Part<T>, initial: T, schema: z.ZodMiniType<T, T>): PartForm<T> {
  const store = useAppStore()
  // Read outside of the selector: a part may be put together anew at every reading.
  const used = part.read(useApp((state) => state.scenario)) ?? initial
  const preset = usePreset()
  const form = useForm<T>({
    values: initial,
    // Nothing is focused or checked by itself: each edit checks the whole part, so that two fields that limit each other agree.
    resolver: zodResolver(schema, { error: limitMessage }),
    mode: 'onSubmit',
    shouldFocusError: false,
    resetOptions: { keepDirtyValues: true, keepErrors: true },
  })
  const typed = useRef(new Set<FieldPath<T>>())
  const commit = (name: FieldPath<T>) => {
    typed.current.add(name)
    void form.trigger()
    const edits = [...typed.current].map((path) => ({ path, value: form.getValues(path) }))
    const kept = part.read(store.getState().scenario) ?? initial
    const valid = withEdits(schema, kept, edits)
    if (valid !== null) store.getState().editScenario((scenario) => part.write(scenario, valid))
  }
  const pathOf = (scenario: Scenario, name: string) => [part.path(scenario), name].filter(Boolean).join('.')
  return { pathOf, form, used, preset: preset === null ? undefined : part.read(preset), commit }
}

type Edit = { path: string; value: unknown }

/** What is kept, with the edits that hold; only what was typed here is written, since other forms may edit the same part. */
function withEdits<T extends FieldValues>(schema: z.ZodMiniType<T, T>, kept: T, edits: readonly Edit[]): T | null {
  const whole = schema.safeParse(edited(kept, edits))
  if (whole.success) return whole.data
  const refused = whole.error.issues.map((issue) => issue.path.join('.'))
  const holding = edits.filter(({ path }) => !refused.some((at) => path === at || at.startsWith(`${path}.`)))
  const rest = schema.safeParse(edited(kept, holding))
  return rest.success ? rest.data : null
}

function edited(kept: FieldValues, edits: readonly Edit[]): FieldValues {
  const copy = structuredClone(kept)
  for (const { path, value } of edits) set(copy, path, value)
  return copy
}
