import type { Capacity, Memory, Scenario } from '@/scenario/schema'
import { formatMoney } from '@/lib/format'
import { useApp, useAppStore } from '@/state/use-app'
import { GroupedChoice, type ChoiceGroup } from '@/ui/grouped-choice'
import { useMessages } from '@/ui/messages'
import { useCatalogue, type Catalogue } from './catalogue-context'
import { apiModelPart, capacityPart, member, scenarioPart, sitePart, switchedOn, type Part } from './part'

/*
 * Picks from the catalogue: one choice fills several fields with the figures of a record, whose source then stands beside them.
 * A pick shows the record that the figures are equal to, and says so where they are none's.
 */

/** What a pick offers, and what it makes of a part of the scenario. */
type PickOf<T> = {
  label: string
  part: Part<T>
  groups: (catalogue: Catalogue) => readonly ChoiceGroup[]
  chosen: (catalogue: Catalogue, value: T) => string | null
  take: (catalogue: Catalogue, value: T, choice: string) => T
  help?: string | undefined
}

function Pick<T>({ label, part, groups, chosen, take, help }: PickOf<T>) {
  const words = useMessages().fields.catalogue
  const store = useAppStore()
  const { catalogue, failed } = useCatalogue()
  const value = useApp((state) => part.read(state.scenario))
  if (value === undefined) return null
  const choose = (choice: string) => {
    if (catalogue === null) return
    const taken = (scenario: Scenario) => {
      const now = part.read(scenario)
      return now === undefined ? scenario : part.write(scenario, take(catalogue, now, choice))
    }
    store.getState().editScenario(taken)
  }
  return (
    <GroupedChoice
      notes={{ label, help, problem: failed ? words.failed : undefined }}
      groups={catalogue === null ? [] : groups(catalogue)}
      chosen={catalogue === null ? null : chosen(catalogue, value)}
      none={catalogue === null ? words.coming : words.none}
      disabled={catalogue === null}
      onChoose={choose}
    />
  )
}

export function ApiModelPick({ id }: { id: string }) {
  const { fields, locale } = useMessages()
  const words = fields.catalogue
  const { today } = useCatalogue()
  return (
    <Pick
      label={words.apiModel}
      part={apiModelPart(id)}
      groups={(catalogue) =>
        catalogue.listedModels(today).map(({ provider, models }) => ({
          label: provider,
          options: models.map((model) => ({
            value: model.id,
            label: words.priced(
              model.name,
              formatMoney(model.inputUsdPerMTok, locale),
              formatMoney(model.outputUsdPerMTok, locale),
            ),
          })),
        }))
      }
      chosen={(catalogue, model) => catalogue.listedModelIdOf(model, today)}
      take={(catalogue, model, choice) => catalogue.takeModel(model, choice, today)}
      help={words.pricedHelp}
    />
  )
}

export function ServerPick({ capacity }: { capacity: Capacity }) {
  const words = useMessages().fields.catalogue
  return (
    <Pick
      label={words.server}
      part={capacityPart(capacity.id)}
      groups={(catalogue) => [
        {
          label: '',
          options: catalogue.serverList().map(({ id, name }) => ({ value: id, label: words.serverName(name) })),
        },
      ]}
      chosen={(catalogue, value) => catalogue.serverIdOf(value)}
      take={(catalogue, value, choice) => catalogue.takeServer(value, choice)}
      help={capacity.source.kind === 'own' ? words.serverHelp : words.rentedServerHelp}
    />
  )
}

/** The model, and the precision in which its weights are served. */
export function OpenModelPick({ part }: { part: Part<Memory> }) {
  const words = useMessages().fields.catalogue
  return (
    <>
      <Pick
        label={words.openModel}
        part={part}
        groups={(catalogue) => [
          { label: '', options: catalogue.openModelList().map(({ id, name }) => ({ value: id, label: name })) },
        ]}
        chosen={(catalogue, memory) => catalogue.openModelOf(memory)?.id ?? null}
        take={(catalogue, memory, choice) =>
          catalogue.takeOpenModel(memory, choice, catalogue.openModelOf(memory)?.precision ?? 'FP8')
        }
        help={words.openModelHelp}
      />
      <Precision part={part} />
    </>
  )
}

/** Only of a model that the catalogue knows. */
function Precision({ part }: { part: Part<Memory> }) {
  const words = useMessages().fields.catalogue
  const { catalogue } = useCatalogue()
  const memory = useApp((state) => part.read(state.scenario))
  if (catalogue === null || memory === undefined || catalogue.openModelOf(memory) === null) return null
  return (
    <Pick
      label={words.precision}
      part={part}
      groups={() => [
        { label: '', options: catalogue.PRECISIONS.map((precision) => ({ value: precision, label: precision })) },
      ]}
      chosen={(_, value) => catalogue.openModelOf(value)?.precision ?? null}
      take={(_, value, choice) => {
        const model = catalogue.openModelOf(value)
        const precision = catalogue.PRECISIONS.find((known) => known === choice)
        return model === null || precision === undefined ? value : catalogue.takeOpenModel(value, model.id, precision)
      }}
    />
  )
}

const tariffPart = member(member(scenarioPart, 'place'), 'usdPerKwh')
const salaryPart = member(member(scenarioPart, 'people'), 'salaryUsdPerYear')
const colocationPart = switchedOn<number>({
  path: (scenario) => `${sitePart.path(scenario)}.usdPerKwMonth`,
  read: ({ place: { site } }) => (site.kind === 'room' ? null : site.usdPerKwMonth),
  write: (scenario, usdPerKwMonth) => {
    const { site } = scenario.place
    return site.kind === 'room' || usdPerKwMonth === null
      ? scenario
      : sitePart.write(scenario, { ...site, usdPerKwMonth })
  },
})

const PRICE_PARTS = { TARIFFS: tariffPart, SALARIES: salaryPart, COLOCATION: colocationPart } as const

/** What something costs by place: a tariff, a salary, a rent of space. */
export function PlacePick({ list }: { list: keyof typeof PRICE_PARTS }) {
  const { fields, locale } = useMessages()
  const words = fields.catalogue
  return (
    <Pick
      label={words.byPlace[list]}
      part={PRICE_PARTS[list]}
      groups={(catalogue) => [
        {
          label: '',
          options: catalogue[list].map(({ id, place, fact }) => ({
            value: id,
            label: words.placePriced(placeName(id, place, words.places), formatMoney(fact.value, locale)),
          })),
        },
      ]}
      chosen={(catalogue, value) => catalogue[list].find(({ fact }) => fact.value === value)?.id ?? null}
      take={(catalogue, value, choice) => catalogue[list].find(({ id }) => id === choice)?.fact.value ?? value}
    />
  )
}

/** In the reader's language where it has a word for the place, else as the catalogue has it. */
function placeName(id: string, place: string, names: Readonly<Record<string, string>>): string {
  return names[id] ?? place
}
