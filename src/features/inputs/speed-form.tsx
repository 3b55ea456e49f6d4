import { useState } from 'react'
import { speedSchema, type Capacity, type Speed, type Workload } from '@/scenario/schema'
import { useAppStore } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { ChoiceRow } from './choice-row'
import { convertSpeed } from './convert-speed'
import { NumberRow } from './number-row'
import { ofKind, speedPart, type Part } from './part'
import { SpeedSuggestions } from './speed-suggestions'
import { UNITS } from './unit'
import { usePart } from './use-part'

/** Speed of one replica at one workload's mix, in whichever measure the reader has. */
export function SpeedForm(props: {
  capacity: Capacity
  index: number
  speed: Speed
  workload: Workload
  name: string
}) {
  const words = useMessages().fields.capacity
  const part = speedPart(props.capacity.id, props.index)
  const store = useAppStore()
  // A speed that is taken, not typed, starts its field again.
  const [taken, setTaken] = useState(0)
  const take = (outputTokensPerSecond: number) => {
    store.getState().editScenario((scenario) => part.write(scenario, { kind: 'output-rate', outputTokensPerSecond }))
    setTaken(taken + 1)
  }
  return (
    <>
      <ChoiceRow
        choice={{
          read: (scenario) => part.read(scenario)?.kind,
          choose: (scenario, kind) =>
            part.write(scenario, convertSpeed(part.read(scenario) ?? props.speed, kind, props.workload)),
        }}
        label={words.speedKind(props.name)}
        options={[
          { value: 'output-rate', label: words['output-rate'] },
          { value: 'total-rate', label: words['total-rate'] },
          { value: 'request-rate', label: words['request-rate'] },
          { value: 'replica-seconds', label: words['replica-seconds'] },
        ]}
      />
      <SpeedNumber
        key={`${props.speed.kind} ${taken}`}
        part={part}
        speed={props.speed}
        label={words.speedOf(props.name)}
      />
      <SpeedSuggestions capacity={props.capacity} workload={props.workload} onTake={take} />
    </>
  )
}

type Of<Kind extends Speed['kind']> = Extract<Speed, { kind: Kind }>
const [secondsSchema, requestsSchema, outputSchema, totalSchema] = speedSchema.def.options

function SpeedNumber({ part, speed, label }: { part: Part<Speed>; speed: Speed; label: string }) {
  switch (speed.kind) {
    case 'replica-seconds':
      return <Seconds part={ofKind(part, 'replica-seconds')} speed={speed} label={label} />
    case 'request-rate':
      return <Requests part={ofKind(part, 'request-rate')} speed={speed} label={label} />
    case 'output-rate':
      return <Output part={ofKind(part, 'output-rate')} speed={speed} label={label} />
    case 'total-rate':
      return <Total part={ofKind(part, 'total-rate')} speed={speed} label={label} />
  }
}

function Seconds(props: { part: Part<Of<'replica-seconds'>>; speed: Of<'replica-seconds'>; label: string }) {
  const part = usePart(props.part, props.speed, secondsSchema)
  return <NumberRow part={part} name="secondsPerRequest" label={props.label} unit={UNITS.seconds} />
}

function Requests(props: { part: Part<Of<'request-rate'>>; speed: Of<'request-rate'>; label: string }) {
  const part = usePart(props.part, props.speed, requestsSchema)
  return <NumberRow part={part} name="requestsPerSecond" label={props.label} unit={UNITS.perSecond} />
}

function Output(props: { part: Part<Of<'output-rate'>>; speed: Of<'output-rate'>; label: string }) {
  const part = usePart(props.part, props.speed, outputSchema)
  return <NumberRow part={part} name="outputTokensPerSecond" label={props.label} unit={UNITS.tokensPerSecond} />
}

function Total(props: { part: Part<Of<'total-rate'>>; speed: Of<'total-rate'>; label: string }) {
  const part = usePart(props.part, props.speed, totalSchema)
  return <NumberRow part={part} name="tokensPerSecond" label={props.label} unit={UNITS.tokensPerSecond} />
}
