import { apiModelSchema, apiTermsSchema, type ApiModel, type Scenario } from '@/scenario/schema'
import { useMessages } from '@/ui/messages'
import { NumberRow } from './number-row'
import { apiModelPart, member, scenarioPart } from './part'
import { Caption, More } from './section'
import { UNITS } from './unit'
import { usePart } from './use-part'

/** List prices of one model, in dollars per 1M tokens. */
export function ApiModelForm({ model }: { model: ApiModel }) {
  const { fields, screen } = useMessages()
  const words = fields.api
  const part = usePart(apiModelPart(model.id), model, apiModelSchema)
  return (
    <>
      <Caption>{screen.inputs.captions.market}</Caption>
      <NumberRow part={part} name="inputUsdPerMTok" label={words.inputUsdPerMTok} unit={UNITS.usdPerMTok} />
      <NumberRow part={part} name="cachedInputUsdPerMTok" label={words.cachedInputUsdPerMTok} unit={UNITS.usdPerMTok} />
      <NumberRow part={part} name="cacheWriteUsdPerMTok" label={words.cacheWriteUsdPerMTok} unit={UNITS.usdPerMTok} />
      <NumberRow part={part} name="outputUsdPerMTok" label={words.outputUsdPerMTok} unit={UNITS.usdPerMTok} />
      {model.batch !== null && (
        <More count={2} what={words.moreModel}>
          <NumberRow part={part} name="batch.inputUsdPerMTok" label={words.batchInput} unit={UNITS.usdPerMTok} />
          <NumberRow part={part} name="batch.outputUsdPerMTok" label={words.batchOutput} unit={UNITS.usdPerMTok} />
        </More>
      )}
    </>
  )
}

export function ApiTermsForm({ terms }: { terms: Scenario['api'] }) {
  const { fields, screen } = useMessages()
  const words = fields.api
  const part = usePart(member(scenarioPart, 'api'), terms, apiTermsSchema)
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
      <More count={2} what={words.moreTerms}>
        <NumberRow part={part} name="fixedUsdPerMonth" label={words.fixedUsdPerMonth} unit={UNITS.usdPerMonth} />
        <NumberRow part={part} name="availabilityShare" label={words.availabilityShare} unit={UNITS.percent} />
      </More>
    </>
  )
}

export function ApiPeopleForm({ terms }: { terms: Scenario['api'] }) {
  const { fields, screen } = useMessages()
  const words = fields.api
  const part = usePart(member(scenarioPart, 'api'), terms, apiTermsSchema)
  return (
    <>
      <Caption>{screen.inputs.captions.choice}</Caption>
      <NumberRow part={part} name="staffFte" label={words.staffFte} unit={UNITS.engineers} />
      <NumberRow part={part} name="integrationUsd" label={words.integrationUsd} unit={UNITS.usd} />
    </>
  )
}
