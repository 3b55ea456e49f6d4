import * as z from 'zod/mini'
import { placeSchema, type Place, type Scenario } from '@/scenario/schema'
import { useApp } from '@/state/use-app'
import { useMessages } from '@/ui/messages'
import { ChoiceRow } from './choice-row'
import { kindChoice } from './kind-choice'
import { NumberRow } from './number-row'
import { ofKind, placePart, sitePart, type Part } from './part'
import { PlacePick } from './picks'
import { hasOwnServers } from './relevance'
import { Caption, More } from './section'
import { UNITS } from './unit'
import { usePart } from './use-part'
import { presetOf } from './use-preset'

type Site = Place['site']
type Of<Kind extends Site['kind']> = Extract<Site, { kind: Kind }>

const [roomSchema, meteredSchema] = placeSchema.shape.site.def.options

/** A newly chosen place costs nothing until its price is typed; it says so beside the field. */
const BEGINNINGS: Record<Site['kind'], Site> = {
  room: { kind: 'room', usdPerServerMonth: 0 },
  'colo-metered': { kind: 'colo-metered', usdPerKwMonth: 0 },
  'colo-all-in': { kind: 'colo-all-in', usdPerKwMonth: 0 },
}

function begin(scenario: Scenario, kind: Site['kind']): Site {
  const inPreset = presetOf(scenario)?.place.site
  if (inPreset?.kind === kind) return inPreset
  const { site } = scenario.place
  // The price of a kW-month stays where only the energy's terms change.
  return kind === 'room' || site.kind === 'room' ? BEGINNINGS[kind] : { kind, usdPerKwMonth: site.usdPerKwMonth }
}

export function PlaceForm() {
  const { fields, screen } = useMessages()
  const words = fields.place
  const place = useApp((state) => state.scenario.place)
  const part = usePart(placePart, place, placeSchema)
  const needed = useApp((state) => hasOwnServers(state.scenario))
  if (!needed) return <p className="input-note">{words.unused}</p>
  // Where the rent includes energy, its price and the building's share change nothing.
  const metered = place.site.kind !== 'colo-all-in'
  return (
    <>
      <Caption>{screen.inputs.captions.choice}</Caption>
      <ChoiceRow
        choice={kindChoice(sitePart, begin)}
        label={words.siteKind}
        options={[
          { value: 'room', label: words.room },
          { value: 'colo-metered', label: words['colo-metered'] },
          { value: 'colo-all-in', label: words['colo-all-in'] },
        ]}
      />
      <Caption>{screen.inputs.captions.market}</Caption>
      <SiteRent key={place.site.kind} site={place.site} />
      {place.site.kind === 'colo-metered' && <PlacePick list="COLOCATION" />}
      {metered && (
        <>
          <NumberRow part={part} name="usdPerKwh" label={words.usdPerKwh} unit={UNITS.usdPerKwh} />
          <PlacePick list="TARIFFS" />
          <NumberRow part={part} name="pue" label={words.pue} unit={UNITS.none} help={words.pueHelp} />
        </>
      )}
      <More count={metered ? 2 : 1} what={words.more}>
        {metered && (
          <NumberRow part={part} name="tariffTrendAnnual" label={words.tariffTrendAnnual} unit={UNITS.percentPerYear} />
        )}
        <NumberRow part={part} name="placeTrendAnnual" label={words.placeTrendAnnual} unit={UNITS.percentPerYear} />
      </More>
    </>
  )
}

function SiteRent({ site }: { site: Site }) {
  return site.kind === 'room' ? <RoomRent site={site} /> : <ColocationRent site={site} />
}

function RoomRent({ site }: { site: Of<'room'> }) {
  const words = useMessages().fields.place
  const part = usePart(ofKind(sitePart, 'room'), site, roomSchema)
  return <NumberRow part={part} name="usdPerServerMonth" label={words.rent} unit={UNITS.usdPerServerMonth} />
}

/** Both kinds of colocation are paid by the nameplate kilowatt. */
const colocationSchema = z.strictObject({
  kind: z.enum(['colo-metered', 'colo-all-in']),
  usdPerKwMonth: meteredSchema.shape.usdPerKwMonth,
})
type Colocation = z.infer<typeof colocationSchema>

const colocationPart: Part<Colocation> = {
  path: sitePart.path,
  read: ({ place: { site } }) => (site.kind === 'room' ? undefined : site),
  write: sitePart.write,
}

function ColocationRent({ site }: { site: Colocation }) {
  const words = useMessages().fields.place
  const part = usePart(colocationPart, site, colocationSchema)
  return <NumberRow part={part} name="usdPerKwMonth" label={words.rent} unit={UNITS.usdPerKwMonth} />
}
