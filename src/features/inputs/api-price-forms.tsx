import { apiModelSchema, type ApiModel } from '@/scenario/schema'
import { useMessages } from '@/ui/messages'
import { NumberRow } from './number-row'
import { member, switchedOn, type Part } from './part'
import { SwitchRow } from './switch-row'
import { UNITS } from './unit'
import { usePart } from './use-part'

/*
 * Prices that a model has or has not: in batch, above a length, at dear hours. Switched on they begin as the plain prices,
 * and change nothing until one is typed.
 */

type Batch = NonNullable<ApiModel['batch']>
type Long = NonNullable<ApiModel['longContext']>
type Dear = NonNullable<ApiModel['dearHours']>

const { batch, longContext, dearHours } = apiModelSchema.shape

/** The length at which most lists begin a dearer tier. */
const USUAL_THRESHOLD_TOKENS = 200_000

const plainPrices = (model: ApiModel): Dear => ({
  inputUsdPerMTok: model.inputUsdPerMTok,
  cachedInputUsdPerMTok: model.cachedInputUsdPerMTok,
  cacheWriteUsdPerMTok: model.cacheWriteUsdPerMTok,
  outputUsdPerMTok: model.outputUsdPerMTok,
})

export function BatchPrices({ part, model }: { part: Part<Batch | null>; model: ApiModel }) {
  const words = useMessages().fields.api
  const beginning = (): Batch => ({
    inputUsdPerMTok: model.inputUsdPerMTok,
    cachedInputUsdPerMTok: null,
    cacheWriteUsdPerMTok: null,
    outputUsdPerMTok: model.outputUsdPerMTok,
  })
  return (
    <>
      <SwitchRow part={part} label={words.batch} beginning={beginning} />
      {model.batch !== null && <BatchForm part={switchedOn(part)} prices={model.batch} model={model} />}
    </>
  )
}

function BatchForm(props: { part: Part<Batch>; prices: Batch; model: ApiModel }) {
  const words = useMessages().fields.api
  const { prices, model } = props
  const part = usePart(props.part, prices, batch.def.innerType)
  const states = { off: words.asInput, on: words.ownPrice }
  return (
    <>
      <NumberRow part={part} name="inputUsdPerMTok" label={words.batchInput} unit={UNITS.usdPerMTok} />
      <NumberRow part={part} name="outputUsdPerMTok" label={words.batchOutput} unit={UNITS.usdPerMTok} />
      <SwitchRow
        part={member(props.part, 'cachedInputUsdPerMTok')}
        label={words.ownCachedInBatch}
        states={states}
        beginning={() => model.cachedInputUsdPerMTok}
      />
      {prices.cachedInputUsdPerMTok !== null && (
        <NumberRow part={part} name="cachedInputUsdPerMTok" label={words.batchCachedInput} unit={UNITS.usdPerMTok} />
      )}
      <SwitchRow
        part={member(props.part, 'cacheWriteUsdPerMTok')}
        label={words.ownCacheWriteInBatch}
        states={states}
        beginning={() => model.cacheWriteUsdPerMTok}
      />
      {prices.cacheWriteUsdPerMTok !== null && (
        <NumberRow part={part} name="cacheWriteUsdPerMTok" label={words.batchCacheWrite} unit={UNITS.usdPerMTok} />
      )}
    </>
  )
}

export function LongContext({ part, model }: { part: Part<Long | null>; model: ApiModel }) {
  const words = useMessages().fields.api
  const beginning = (): Long => ({ thresholdTokens: USUAL_THRESHOLD_TOKENS, ...plainPrices(model) })
  return (
    <>
      <SwitchRow part={part} label={words.longContext} beginning={beginning} help={words.longContextHelp} />
      {model.longContext !== null && <LongContextForm part={switchedOn(part)} prices={model.longContext} />}
    </>
  )
}

function LongContextForm(props: { part: Part<Long>; prices: Long }) {
  const words = useMessages().fields.api
  const part = usePart(props.part, props.prices, longContext.def.innerType)
  return (
    <>
      <NumberRow part={part} name="thresholdTokens" label={words.thresholdTokens} unit={UNITS.tokens} />
      <NumberRow part={part} name="inputUsdPerMTok" label={words.longInput} unit={UNITS.usdPerMTok} />
      <NumberRow part={part} name="cachedInputUsdPerMTok" label={words.longCachedInput} unit={UNITS.usdPerMTok} />
      <NumberRow part={part} name="cacheWriteUsdPerMTok" label={words.longCacheWrite} unit={UNITS.usdPerMTok} />
      <NumberRow part={part} name="outputUsdPerMTok" label={words.longOutput} unit={UNITS.usdPerMTok} />
    </>
  )
}

export function DearHours({ part, model }: { part: Part<Dear | null>; model: ApiModel }) {
  const words = useMessages().fields.api
  return (
    <>
      <SwitchRow part={part} label={words.dearHours} beginning={() => plainPrices(model)} />
      {model.dearHours !== null && <DearHoursForm part={switchedOn(part)} prices={model.dearHours} />}
    </>
  )
}

function DearHoursForm(props: { part: Part<Dear>; prices: Dear }) {
  const words = useMessages().fields.api
  const part = usePart(props.part, props.prices, dearHours.def.innerType)
  return (
    <>
      <NumberRow part={part} name="inputUsdPerMTok" label={words.dearInput} unit={UNITS.usdPerMTok} />
      <NumberRow part={part} name="cachedInputUsdPerMTok" label={words.dearCachedInput} unit={UNITS.usdPerMTok} />
      <NumberRow part={part} name="cacheWriteUsdPerMTok" label={words.dearCacheWrite} unit={UNITS.usdPerMTok} />
      <NumberRow part={part} name="outputUsdPerMTok" label={words.dearOutput} unit={UNITS.usdPerMTok} />
    </>
  )
}
