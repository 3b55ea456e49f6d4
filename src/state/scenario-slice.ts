import type { StateCreator } from 'zustand/vanilla'
import type { Scenario } from '@/scenario/schema'
import { changedPaths, isSame } from './changed-paths'
import { isPreset, newWorkId, type Work } from './work'

export type ScenarioSlice = Work & {
  /** Goes up when the whole scenario is swapped, so that forms know to start again. */
  revision: number
  /** Steps that can be taken back, the last one last, and forth again, the next one first. */
  past: readonly Work[]
  future: readonly Work[]
  /** The edits that still count as one step. */
  run: Run | null
  /** Came by a link and was not touched since: not yet the reader's own, and not kept. */
  opened: boolean
  /** Own work in whose place a link was opened, until the reader has said which one to go on with. */
  mine: Work | null
  /** Nothing was ever done in this browser, and no one sent a link. */
  isFirstVisit: boolean

  editScenario: (change: (scenario: Scenario) => Scenario) => void
  /** An edit that no form made: the forms start again. */
  replaceScenario: (scenario: Scenario) => void
  /** Goes on with another scenario: a preset, a saved one. */
  startWork: (scenario: Scenario) => void
  openLinked: (scenario: Scenario) => void
  keepMine: () => void
  takeOpened: () => void
  undo: () => void
  redo: () => void
  /** What is typed from here on is a step of its own: the field was left. */
  endRun: () => void
  /** The same scenario as a work of its own, where another tab goes on under the old id. */
  forkWork: () => void
}

/** Edits of the same fields, each soon after the one before it: typing a number, or walking through a choice. */
type Run = { fields: string; lastMs: number }

/** A longer pause between two key presses makes two steps: the first value was looked at. */
const RUN_PAUSE_MS = 1000
const STEPS_KEPT = 100

export const createScenarioSlice =
  (initial: Work & { opened: boolean; isFirstVisit: boolean }): StateCreator<ScenarioSlice> =>
  (set) => ({
    ...initial,
    revision: 0,
    past: [],
    future: [],
    run: null,
    mine: null,
    editScenario: (change) => set((state) => edited(state, change(state.scenario))),
    replaceScenario: (scenario) => set((state) => swapped(state, { workId: state.workId, scenario })),
    startWork: (scenario) => set((state) => ({ ...swapped(state, { workId: newWorkId(), scenario }), mine: null })),
    openLinked: (scenario) => set((state) => opened(state, scenario)),
    keepMine: () => set((state) => (state.mine === null ? state : { ...swapped(state, state.mine), mine: null })),
    takeOpened: () => set({ mine: null, opened: false }),
    undo: () => set(undone),
    redo: () => set(redone),
    endRun: () => set((state) => (state.run === null ? state : { run: null })),
    forkWork: () => set({ workId: newWorkId() }),
  })

type Change = Partial<ScenarioSlice>

/** One step of a run of edits, or the first step of another; nothing where no value changed. */
function edited(state: ScenarioSlice, scenario: Scenario): Change {
  const fields = changedPaths(state.scenario, scenario).join(' ')
  if (fields === '') return {}
  const nowMs = Date.now()
  const base = state.past.at(-1)
  const goesOn = state.run?.fields === fields && nowMs - state.run.lastMs < RUN_PAUSE_MS
  if (!goesOn || base === undefined) {
    return { scenario, opened: false, past: withPresent(state), future: [], run: { fields, lastMs: nowMs } }
  }
  // Typed back to where it began: as if nothing had been typed.
  if (isSame(base.scenario, scenario)) return { scenario: base.scenario, past: state.past.slice(0, -1), run: null }
  return { scenario, run: { fields, lastMs: nowMs } }
}

function swapped(state: ScenarioSlice, to: Work): Change {
  if (isSame(state.scenario, to.scenario)) return {}
  return { ...shown(state, to), past: withPresent(state), future: [] }
}

function opened(state: ScenarioSlice, scenario: Scenario): Change {
  if (isSame(state.scenario, scenario)) return {}
  const isOwn = !state.opened && !isPreset(state.scenario)
  return {
    ...swapped(state, { workId: newWorkId(), scenario }),
    opened: true,
    mine: isOwn ? present(state) : state.mine,
  }
}

function undone(state: ScenarioSlice): Change {
  const back = state.past.at(-1)
  if (back === undefined) return {}
  return { ...stepped(state, back), past: state.past.slice(0, -1), future: [present(state), ...state.future] }
}

function redone(state: ScenarioSlice): Change {
  const [next, ...future] = state.future
  if (next === undefined) return {}
  return { ...stepped(state, next), past: withPresent(state), future }
}

/** A step back to one's own work answers which one to go on with. */
function stepped(state: ScenarioSlice, to: Work): Change {
  return { ...shown(state, to), mine: state.mine?.workId === to.workId ? null : state.mine }
}

function shown({ revision }: ScenarioSlice, to: Work): Change {
  return { ...to, revision: revision + 1, run: null, opened: false }
}

const present = ({ workId, scenario }: ScenarioSlice): Work => ({ workId, scenario })

const withPresent = (state: ScenarioSlice): readonly Work[] => [...state.past.slice(1 - STEPS_KEPT), present(state)]
