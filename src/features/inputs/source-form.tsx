import { alwaysOnSourceSchema, ownSourceSchema, sourceSchema, type OwnSource, type Source } from '@/scenario/schema'
import { useApp } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { NumberRow } from './number-row'
import { member, ofKind, switchedOn, type Part } from './part'
import { Caption, More } from './section'
import { SwitchRow } from './switch-row'
import { UNITS } from './unit'
import { usePart } from './use-part'

type Of<Kind extends Source['kind']> = Extract<Source, { kind: Kind }>
const [, , activeHoursSchema, scaleToZeroSchema] = sourceSchema.def.options

/** How capacity is obtained, and at what price. */
export function SourceForm({ part, source }: { part: Part<Source>; source: Source }) {
  switch (source.kind) {
    case 'own':
      return <OwnForm part={ofKind(part, 'own')} source={source} />
    case 'rent-always-on':
      return <AlwaysOnForm part={ofKind(part, 'rent-always-on')} source={source} />
    case 'rent-active-hours':
      return <ActiveHoursForm part={ofKind(part, 'rent-active-hours')} source={source} />
    case 'rent-scale-to-zero':
      return <ScaleToZeroForm part={ofKind(part, 'rent-scale-to-zero')} source={source} />
  }
}

function OwnForm(props: { part: Part<OwnSource>; source: OwnSource }) {
  const { fields, screen } = useMessages()
  const words = fields.source
  const part = usePart(props.part, props.source, ownSourceSchema)
  const site = useApp((state) => state.scenario.place.site.kind)
  const powers = (site === 'colo-all-in' ? 0 : 2) + (site === 'room' ? 0 : 1)
  return (
    <>
      <NumberRow part={part} name="gpusPerServer" label={words.gpusPerServer} unit={UNITS.gpus} />
      <NumberRow part={part} name="lifeMonths" label={words.lifeMonths} unit={UNITS.months} />
      <Caption>{screen.inputs.captions.market}</Caption>
      <NumberRow part={part} name="serverUsd" label={words.serverUsd} unit={UNITS.usd} />
      <NumberRow
        part={part}
        name="leadTimeMonths"
        label={words.leadTimeMonths}
        unit={UNITS.months}
        help={words.leadTimeHelp}
      />
      <More count={11 + powers} what={words.moreOwn}>
        <NumberRow part={part} name="priceTrendAnnual" label={words.priceTrendAnnual} unit={UNITS.percentPerYear} />
        <NumberRow part={part} name="valueDeclineAnnual" label={words.valueDeclineAnnual} unit={UNITS.percentPerYear} />
        <NumberRow part={part} name="valueFloorShare" label={words.valueFloorShare} unit={UNITS.ofPrice} />
        <NumberRow part={part} name="sellingCostShare" label={words.sellingCostShare} unit={UNITS.percent} />
        <NumberRow part={part} name="networkingShare" label={words.networkingShare} unit={UNITS.ofPrice} />
        <NumberRow part={part} name="installationShare" label={words.installationShare} unit={UNITS.ofPrice} />
        <NumberRow part={part} name="sparesShare" label={words.sparesShare} unit={UNITS.ofPrice} />
        <NumberRow part={part} name="dutyShare" label={words.dutyShare} unit={UNITS.ofPrice} />
        <NumberRow
          part={part}
          name="maintenanceSharePerYear"
          label={words.maintenanceSharePerYear}
          unit={UNITS.percentPerYear}
        />
        <NumberRow part={part} name="warrantyMonths" label={words.warrantyMonths} unit={UNITS.months} />
        {/* A rent that includes energy is paid by the nameplate, a room by the server. */}
        {site !== 'colo-all-in' && (
          <>
            <NumberRow part={part} name="idleKw" label={words.idleKw} unit={UNITS.kw} />
            <NumberRow part={part} name="loadKw" label={words.loadKw} unit={UNITS.kw} />
          </>
        )}
        {site !== 'room' && <NumberRow part={part} name="nameplateKw" label={words.nameplateKw} unit={UNITS.kw} />}
        <AlreadyThere part={member(props.part, 'alreadyThere')} source={props.source} />
      </More>
    </>
  )
}

type There = NonNullable<OwnSource['alreadyThere']>
const FIRST_AGE_MONTHS = 12

/** Servers that need not be bought: one, a year old, written off in equal parts, until something else is typed. */
function AlreadyThere({ part, source }: { part: Part<There | null>; source: OwnSource }) {
  const words = useMessages().fields.source
  const beginning = (): There => {
    const leftShare = Math.max(0, 1 - FIRST_AGE_MONTHS / source.lifeMonths)
    return { servers: 1, ageMonths: FIRST_AGE_MONTHS, bookValueUsd: source.serverUsd * leftShare }
  }
  return (
    <>
      <SwitchRow part={part} label={words.alreadyThere} beginning={beginning} help={words.alreadyThereHelp} />
      {source.alreadyThere !== null && <AlreadyThereForm part={switchedOn(part)} there={source.alreadyThere} />}
    </>
  )
}

function AlreadyThereForm(props: { part: Part<There>; there: There }) {
  const words = useMessages().fields.source
  const part = usePart(props.part, props.there, ownSourceSchema.shape.alreadyThere.def.innerType)
  return (
    <>
      <NumberRow part={part} name="servers" label={words.thereServers} unit={UNITS.servers} />
      <NumberRow part={part} name="ageMonths" label={words.thereAgeMonths} unit={UNITS.months} />
      <NumberRow part={part} name="bookValueUsd" label={words.thereBookValueUsd} unit={UNITS.usd} />
    </>
  )
}

function AlwaysOnForm(props: { part: Part<Of<'rent-always-on'>>; source: Of<'rent-always-on'> }) {
  const { fields, screen } = useMessages()
  const words = fields.source
  const part = usePart(props.part, props.source, alwaysOnSourceSchema)
  return (
    <>
      <NumberRow part={part} name="gpusPerInstance" label={words.gpusPerInstance} unit={UNITS.gpus} />
      <Caption>{screen.inputs.captions.market}</Caption>
      <NumberRow
        part={part}
        name="onDemandUsdPerGpuHour"
        label={words.onDemandUsdPerGpuHour}
        unit={UNITS.usdPerGpuHour}
      />
      <More count={5} what={words.moreRented}>
        <NumberRow part={part} name="oneYearShare" label={words.oneYearShare} unit={UNITS.percent} />
        <NumberRow
          part={part}
          name="oneYearUsdPerGpuHour"
          label={words.oneYearUsdPerGpuHour}
          unit={UNITS.usdPerGpuHour}
        />
        <NumberRow part={part} name="threeYearShare" label={words.threeYearShare} unit={UNITS.percent} />
        <NumberRow
          part={part}
          name="threeYearUsdPerGpuHour"
          label={words.threeYearUsdPerGpuHour}
          unit={UNITS.usdPerGpuHour}
        />
        <NumberRow part={part} name="priceTrendAnnual" label={words.priceTrendAnnual} unit={UNITS.percentPerYear} />
      </More>
    </>
  )
}

function ActiveHoursForm(props: { part: Part<Of<'rent-active-hours'>>; source: Of<'rent-active-hours'> }) {
  const words = useMessages().fields.source
  const part = usePart(props.part, props.source, activeHoursSchema)
  return (
    <>
      <NumberRow
        part={part}
        name="onDemandUsdPerGpuHour"
        label={words.onDemandUsdPerGpuHour}
        unit={UNITS.usdPerGpuHour}
      />
      <NumberRow part={part} name="gpusPerInstance" label={words.gpusPerInstance} unit={UNITS.gpus} />
      <NumberRow part={part} name="priceTrendAnnual" label={words.priceTrendAnnual} unit={UNITS.percentPerYear} />
    </>
  )
}

function ScaleToZeroForm(props: { part: Part<Of<'rent-scale-to-zero'>>; source: Of<'rent-scale-to-zero'> }) {
  const words = useMessages().fields.source
  const part = usePart(props.part, props.source, scaleToZeroSchema)
  return (
    <>
      <NumberRow
        part={part}
        name="onDemandUsdPerGpuHour"
        label={words.onDemandUsdPerGpuHour}
        unit={UNITS.usdPerGpuHour}
      />
      <NumberRow part={part} name="coldStartBufferShare" label={words.coldStartBufferShare} unit={UNITS.percent} />
      <NumberRow part={part} name="warmReplicas" label={words.warmReplicas} unit={UNITS.replicas} />
      <NumberRow part={part} name="keepAliveSeconds" label={words.keepAliveSeconds} unit={UNITS.seconds} />
      <NumberRow part={part} name="priceTrendAnnual" label={words.priceTrendAnnual} unit={UNITS.percentPerYear} />
    </>
  )
}
