import { memo } from 'react'
import { apiModelSchema, apiTermsSchema, LIMITS, type ApiModel, type Scenario } from '@/scenario/schema'
import { useApp } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { DearHours, LongContext, BatchPrices } from './api-price-forms'
import { Item } from './items'
import { useModelName } from './names'
import { NumberRow } from './number-row'
import { apiModelPart, member, scenarioPart, switchedOn, type Part } from './part'
import { ApiModelPick } from './picks'
import { usedModelIds } from './relevance'
import { Caption, More } from './section'
import { modelSummary } from './summaries'
import { SwitchRow } from './switch-row'
import { TextRow } from './text-row'
import { UNITS } from './unit'
import { usePart } from './use-part'

export function ApiModelItem({ id, isNew }: { id: string; isNew: boolean }) {
  const messages = useMessages()
  const name = useModelName(id)
  const model = useApp((state) => apiModelPart(id).read(state.scenario))
  const used = useApp((state) => usedModelIds(state.scenario).has(id))
  if (model === undefined) return null
  return (
    <Item list="apiModels" id={id} name={name} summary={modelSummary(model, messages)} isNew={isNew}>
      <ApiModelPick id={id} />
      <TextRow
        part={member(apiModelPart(id), 'name')}
        label={messages.fields.list.name}
        placeholder={id}
        longest={LIMITS.nameLength}
      />
      {used ? <ApiModelForm model={model} /> : <p className="input-note">{messages.fields.api.unused}</p>}
    </Item>
  )
}

/** List prices of one model, in dollars per 1M tokens. */
const ApiModelForm = memo(function ApiModelForm({ model }: { model: ApiModel }) {
  const { fields, screen } = useMessages()
  const words = fields.api
  const whole = apiModelPart(model.id)
  const part = usePart(whole, model, apiModelSchema)
  return (
    <>
      <Caption>{screen.inputs.captions.market}</Caption>
      <NumberRow part={part} name="inputUsdPerMTok" label={words.inputUsdPerMTok} unit={UNITS.usdPerMTok} />
      <NumberRow part={part} name="cachedInputUsdPerMTok" label={words.cachedInputUsdPerMTok} unit={UNITS.usdPerMTok} />
      <NumberRow part={part} name="cacheWriteUsdPerMTok" label={words.cacheWriteUsdPerMTok} unit={UNITS.usdPerMTok} />
      <NumberRow part={part} name="outputUsdPerMTok" label={words.outputUsdPerMTok} unit={UNITS.usdPerMTok} />
      <More count={4} what={words.moreModel}>
        <BatchPrices part={member(whole, 'batch')} model={model} />
        <LongContext part={member(whole, 'longContext')} model={model} />
        <DearHours part={member(whole, 'dearHours')} model={model} />
        <TextRow part={member(whole, 'source')} label={words.source} placeholder="" longest={LIMITS.sourceLength} />
      </More>
    </>
  )
})

const termsPart = member(scenarioPart, 'api')

export function ApiTermsForm() {
  const { fields, screen } = useMessages()
  const words = fields.api
  const terms = useApp((state) => state.scenario.api)
  const part = usePart(termsPart, terms, apiTermsSchema)
  return (
    <>
      <Caption>{screen.inputs.captions.choice}</Caption>
      <NumberRow part={part} name="committedDiscountShare" label={words.committedDiscountShare} unit={UNITS.percent} />
      <Caption>{screen.inputs.captions.market}</Caption>
      <NumberRow
        part={part}
        name="priceTrendAnnual"
        label={words.priceTrendAnnual}
        unit={UNITS.percentPerYear}
        help={words.trendHelp}
      />
      <More count={3} what={words.moreTerms}>
        <NumberRow part={part} name="fixedUsdPerMonth" label={words.fixedUsdPerMonth} unit={UNITS.usdPerMonth} />
        <NumberRow part={part} name="availabilityShare" label={words.availabilityShare} unit={UNITS.percent} />
        <PriceShock part={member(termsPart, 'priceShock')} shock={terms.priceShock} />
      </More>
    </>
  )
}

type Shock = NonNullable<Scenario['api']['priceShock']>

function PriceShock({ part, shock }: { part: Part<Shock | null>; shock: Shock | null }) {
  const words = useMessages().fields.api
  return (
    <>
      <SwitchRow part={part} label={words.priceShock} beginning={() => ({ fromMonth: 13, changeShare: 0 })} />
      {shock !== null && <ShockForm part={switchedOn(part)} shock={shock} />}
    </>
  )
}

function ShockForm(props: { part: Part<Shock>; shock: Shock }) {
  const words = useMessages().fields.api
  const part = usePart(props.part, props.shock, apiTermsSchema.shape.priceShock.def.innerType)
  return (
    <>
      <NumberRow part={part} name="fromMonth" label={words.shockFromMonth} unit={UNITS.none} />
      <NumberRow
        part={part}
        name="changeShare"
        label={words.shockChangeShare}
        unit={UNITS.percent}
        help={words.shockHelp}
      />
    </>
  )
}

export function ApiPeopleForm() {
  const { fields, screen } = useMessages()
  const words = fields.api
  const terms = useApp((state) => state.scenario.api)
  const part = usePart(termsPart, terms, apiTermsSchema)
  return (
    <>
      <Caption>{screen.inputs.captions.choice}</Caption>
      <NumberRow part={part} name="staffFte" label={words.staffFte} unit={UNITS.engineers} />
      <NumberRow part={part} name="integrationUsd" label={words.integrationUsd} unit={UNITS.usd} />
    </>
  )
}
