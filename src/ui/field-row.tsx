import { useId, type ReactNode } from 'react'
import { useMessages } from './messages'
import './field-row.css'

/** What stands beside and under a field: where its value comes from, the way back, help, and what is wrong with it. */
export type FieldNotes = {
  label: string
  from?: string | undefined
  /** Present where the value differs from the preset's. */
  preset?: { text: string; restore: () => void } | undefined
  help?: string | undefined
  problem?: string | undefined
}

/** The ids a control needs to be tied to its label and notes. */
export type FieldIds = { id: string; describedBy: string }

/** Characters of a source that have room beside the field; a longer one goes under the row. */
const FITS_BESIDE = 44

/** A row of the inputs: label and provenance left, the control right, or under them where it is wide. */
export function FieldRow(props: { notes: FieldNotes; wide?: boolean; children: (ids: FieldIds) => ReactNode }) {
  const { label, from, preset, help, problem } = props.notes
  const words = useMessages().screen.inputs
  const id = useId()
  const noteIds = [from && `${id}-from`, help && `${id}-help`, problem && `${id}-problem`].filter(Boolean)
  const state = [props.wide && 'wide', preset && 'changed', problem && 'refused'].filter(Boolean).join(' ')
  const long = from !== undefined && from.length > FITS_BESIDE
  const origin = (
    <span id={`${id}-from`} className={long ? 'field-note field-help' : 'field-note'}>
      {from}
    </span>
  )
  return (
    <div className={`field-row ${state}`}>
      <div className="field-name">
        <label htmlFor={id}>{label}</label>
        {from !== undefined && !long && origin}
        {preset !== undefined && (
          <span className="field-note">
            {words.preset(preset.text)}
            {', '}
            <button
              type="button"
              className="field-restore"
              aria-label={words.restoreField(label, preset.text)}
              onClick={preset.restore}
            >
              {words.restore}
            </button>
          </span>
        )}
      </div>
      {props.children({ id, describedBy: noteIds.join(' ') })}
      {long && origin}
      {problem !== undefined && (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      )}
      {help !== undefined && (
        <p id={`${id}-help`} className="field-note field-help">
          {help}
        </p>
      )}
    </div>
  )
}
