import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { get, set, useForm, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form'
import type * as z from 'zod/mini'
import type { Scenario } from '@/scenario/schema'
import type { AppStore } from '@/state/app-store'
import { useAppStore } from '@/state/use-app'
import { limitMessage } from './limit'
import type { Part } from './part'

/** One number of a part: where it stands, and the way in. It stays the same object for as long as its form is there. */
export type NumberSlot = {
  path: (scenario: Scenario) => string
  read: (scenario: Scenario) => number | undefined
  /** Puts what was typed into the scenario; a number that is refused waits, and the scenario keeps its last valid one. */
  commit: (value: number) => void
  /** What a refused number ran into, as a message of the form. */
  refusal: () => string | undefined
  onRefusal: (listener: () => void) => () => void
}

export type PartForm<T extends FieldValues> = { slot: (name: FieldPath<T>) => NumberSlot }

/** A form over one part of the scenario. Edits flow one way, from the form into the store; `part` and `first` are read once. */
export function usePart<T extends FieldValues>(part: Part<T>, first: T, schema: z.ZodMiniType<T, T>): PartForm<T> {
  const store = useAppStore()
  const [initial] = useState(first)
  const form = useForm<T>({
    values: initial,
    // Nothing is focused or checked by itself: each edit checks the whole part, so that two fields that limit each other agree.
    resolver: zodResolver(schema, { error: limitMessage }),
    mode: 'onSubmit',
    shouldFocusError: false,
  })
  const [made] = useState(() => partForm(store, part, schema, form))
  return made
}

/** A number that was typed and could not be, and what the answer used when it was typed. */
type Waiting = { value: number; over: unknown; revision: number }

function partForm<T extends FieldValues>(
  store: AppStore,
  part: Part<T>,
  schema: z.ZodMiniType<T, T>,
  form: UseFormReturn<T>,
): PartForm<T> {
  const waiting = new Map<string, Waiting>()
  const slots = new Map<string, NumberSlot>()
  let errors: FieldValues = {}

  const commit = (name: string, value: number) => {
    const { scenario, revision } = store.getState()
    const kept = part.read(scenario)
    if (kept === undefined) return
    for (const [path, typed] of waiting) {
      if (typed.revision !== revision || !Object.is(get(kept, path), typed.over)) waiting.delete(path)
    }
    waiting.set(name, { value, over: get(kept, name), revision })
    const edits = [...waiting].map(([path, typed]) => ({ path, value: typed.value }))
    const { next, held } = withEdits(schema, kept, edits)
    form.reset(edited(kept, edits), { keepErrors: true })
    void form.trigger()
    for (const { path } of held) waiting.delete(path)
    if (held.length > 0) store.getState().editScenario((scenario) => part.write(scenario, next))
  }

  const make = (name: FieldPath<T>): NumberSlot => ({
    path: (scenario) => [part.path(scenario), name].filter(Boolean).join('.'),
    read: (scenario) => {
      const value: unknown = get(part.read(scenario), name)
      return typeof value === 'number' ? value : undefined
    },
    commit: (value) => commit(name, value),
    refusal: () => messageAt(errors, name),
    onRefusal: (listener) =>
      form.subscribe({
        formState: { errors: true },
        callback: (state) => {
          errors = state.errors ?? {}
          listener()
        },
      }),
  })
  return {
    slot: (name) => {
      const kept = slots.get(name) ?? make(name)
      slots.set(name, kept)
      return kept
    },
  }
}

/** Of the field itself, or of a list or part that it stands in. */
function messageAt(errors: FieldValues, name: string): string | undefined {
  const keys = name.split('.')
  for (let depth = keys.length; depth > 0; depth--) {
    const message: unknown = get(errors, [...keys.slice(0, depth), 'message'].join('.'))
    if (typeof message === 'string') return message
  }
  return undefined
}

type Edit = { path: string; value: number }

/** What is kept, with the edits that hold; only what was typed here is written, since other forms may edit the same part. */
function withEdits<T extends FieldValues>(
  schema: z.ZodMiniType<T, T>,
  kept: T,
  edits: readonly Edit[],
): { next: T; held: readonly Edit[] } {
  const whole = schema.safeParse(edited(kept, edits))
  if (whole.success) return { next: whole.data, held: edits }
  const refused = whole.error.issues.map((issue) => issue.path.join('.'))
  const held = edits.filter(({ path }) => !refused.some((at) => path === at || path.startsWith(`${at}.`)))
  const rest = schema.safeParse(edited(kept, held))
  return rest.success ? { next: rest.data, held } : { next: kept, held: [] }
}

function edited<T extends FieldValues>(kept: T, edits: readonly Edit[]): T {
  const copy = structuredClone(kept)
  for (const { path, value } of edits) set(copy, path, value)
  return copy
}
