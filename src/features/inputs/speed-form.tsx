import { speedSchema, type Capacity, type Speed, type Workload } from '@/scenario/schema'
import { useApp, useAppStore } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { ChoiceRow } from './choice-row'
import { convertSpeed } from './convert-speed'
import { kindChoice } from './kind-choice'
import { useWorkloadName } from './names'
import { NumberRow } from './number-row'
import { ofKind, speedPart, type Part } from './part'
import { SpeedSuggestions } from './speed-suggestions'
import { UNITS } from './unit'
import { usePart } from './use-part'

/** Speed of one replica at one workload's mix, in whichever measure the reader has. */
export function SpeedForm({ capacity, workload }: { capacity: Capacity; workload: Workload }) {
  const words = useMessages().fields.capacity
  const name = useWorkloadName(workload.id)
  const part = speedPart(capacity.id, workload.id)
  const speed = useApp((state) => part.read(state.scenario))
  const store = useAppStore()
  if (speed === undefined) return null
  const take = (outputTokensPerSecond: number) =>
    store.getState().editScenario((scenario) => part.write(scenario, { kind: 'output-rate', outputTokensPerSecond }))
  return (
    <>
      <ChoiceRow
        choice={kindChoice(part, (scenario, kind) => convertSpeed(part.read(scenario) ?? speed, kind, workload))}
        label={words.speedKind(name)}
        options={[
          { value: 'output-rate', label: words['output-rate'] },
          { value: 'total-rate', label: words['total-rate'] },
          { value: 'request-rate', label: words['request-rate'] },
          { value: 'replica-seconds', label: words['replica-seconds'] },
        ]}
      />
      <SpeedNumber key={speed.kind} part={part} speed={speed} label={words.speedOf(name)} />
      <SpeedSuggestions capacity={capacity} workload={workload} onTake={take} />
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
