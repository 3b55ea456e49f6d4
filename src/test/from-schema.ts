import * as fc from 'fast-check'
import * as z from 'zod/mini'

/** `any`: all that the schema's bounds allow. `full`: the heaviest it allows — every list, text and number as long as can be. */
export type Filling = 'any' | 'full'

type JsonSchema = z.core.JSONSchema._JSONSchema

/** Values of a schema, read off the schema itself, so that a moved bound moves them too. */
export function fromSchema<T>(schema: z.core.$ZodType<T>, filling: Filling): fc.Arbitrary<T> {
  return fromJson(z.toJSONSchema(schema), filling)
    .map((value) => z.safeParse(schema, value))
    .filter((parsed) => parsed.success)
    .map((parsed) => {
      if (!parsed.success) throw new Error('filtered above')
      return parsed.data
    })
}

function fromJson(schema: JsonSchema, filling: Filling): fc.Arbitrary<unknown> {
  if (typeof schema === 'boolean') throw new Error('a schema of nothing in particular')
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return oneOf(choices, filling)
  switch (schema.type) {
    case 'null':
      return fc.constant(null)
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 0 })
    case 'number':
      return number(schema.minimum ?? 0, schema.maximum ?? 0, filling)
    case 'string':
      return schema.pattern === undefined ? text(schema.maxLength ?? 0, filling) : identifier(schema.pattern, filling)
    case 'array':
      return list(schema, filling)
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([key, field]) => [key, fromJson(field, filling)]),
        ),
      )
    default:
      throw new Error('a schema of a type not met before')
  }
}

function oneOf(choices: readonly JsonSchema[], filling: Filling): fc.Arbitrary<unknown> {
  if (filling === 'any') return fc.oneof(...choices.map((choice) => fromJson(choice, filling)))
  const [heaviest = false] = choices.toSorted((a, b) => weight(b) - weight(a))
  return fromJson(heaviest, filling)
}

/** How many leaves a schema can hold. */
function weight(schema: JsonSchema): number {
  if (typeof schema === 'boolean' || schema.type === 'null') return 0
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return Math.max(...choices.map(weight))
  if (schema.type === 'array') return (schema.maxItems ?? 1) * weight(itemsOf(schema))
  if (schema.type === 'object')
    return Object.values(schema.properties ?? {}).reduce<number>((sum, field) => sum + weight(field), 0)
  return 1
}

/** Every length is as likely, so that the limits are met. */
function list(schema: z.core.JSONSchema.BaseSchema, filling: Filling): fc.Arbitrary<unknown[]> {
  const items = fromJson(itemsOf(schema), filling)
  const maxLength = schema.maxItems ?? 0
  return fc.array(items, { minLength: filling === 'full' ? maxLength : (schema.minItems ?? 0), maxLength, size: 'max' })
}

function itemsOf({ items }: z.core.JSONSchema.BaseSchema): JsonSchema {
  if (items === undefined || Array.isArray(items)) throw new Error('a list of one kind of thing was expected')
  return items
}

function number(min: number, max: number, filling: Filling): fc.Arbitrary<number> {
  const steps = 2 ** 53 - 1
  const even = fc.integer({ min: 0, max: steps }).map((step) => Math.min(max, min + (max - min) * (step / steps)))
  return filling === 'full' ? even : fc.oneof(even, fc.double({ min, max, noNaN: true }), fc.constantFrom(min, max))
}

/** Any UTF-16 at all, half a surrogate pair included; `full` in characters that UTF-8 writes longest. */
function text(maxLength: number, filling: Filling): fc.Arbitrary<string> {
  if (filling === 'any')
    return fc.string({ unit: 'binary', maxLength, size: 'max' }).map((long) => long.slice(0, maxLength))
  const threeBytes = fc.integer({ min: 0x0800, max: 0xd7ff }).map((code) => String.fromCharCode(code))
  return fc.string({ unit: threeBytes, minLength: maxLength, maxLength, size: 'max' })
}

const identifier = (pattern: string, filling: Filling): fc.Arbitrary<string> =>
  fc.stringMatching(filling === 'full' ? /^[a-z0-9][a-z0-9-]{23}$/ : new RegExp(pattern), { size: 'max' })
