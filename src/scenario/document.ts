import * as z from 'zod/mini'
import { scenarioSchema, type Scenario } from './schema'

/**
 * A scenario as it travels: in a link, in storage, in a file.
 * All three come back through parseDocument, and nothing else turns unknown data into a Scenario.
 */
export type ScenarioDocument = { version: number; scenario: unknown }

export type DocumentProblem = 'not-a-document' | 'newer-than-this-app' | 'invalid-scenario'

export type ParsedDocument =
  | { ok: true; scenario: Scenario }
  /** `where` names the first field that was refused, as a dotted path, where there is one. */
  | { ok: false; problem: DocumentProblem; where: string }

/** In order: the entry at index i takes version i + 1 to version i + 2. Append only. */
const MIGRATIONS: readonly ((old: unknown) => unknown)[] = []
export const CURRENT_VERSION = MIGRATIONS.length + 1

const documentSchema = z.object({ version: z.int().check(z.gte(1)), scenario: z.unknown() })

export function toDocument(scenario: Scenario): ScenarioDocument {
  return { version: CURRENT_VERSION, scenario }
}

/** Never throws: whatever a stranger sends is an answer with a named reason. */
export function parseDocument(raw: unknown): ParsedDocument {
  try {
    const document = documentSchema.safeParse(raw)
    if (!document.success) return { ok: false, problem: 'not-a-document', where: '' }
    const { version, scenario } = document.data
    if (version > CURRENT_VERSION) return { ok: false, problem: 'newer-than-this-app', where: '' }
    const upgraded = MIGRATIONS.slice(version - 1).reduce((old, migrate) => migrate(old), scenario)
    const parsed = scenarioSchema.safeParse(upgraded)
    if (parsed.success) return { ok: true, scenario: parsed.data }
    return { ok: false, problem: 'invalid-scenario', where: (parsed.error.issues[0]?.path ?? []).join('.') }
  } catch {
    return { ok: false, problem: 'invalid-scenario', where: '' }
  }
}
