import type { ListedModel } from '@/catalog/listed-model'

/** The module that holds the snapshot: a model a line, so that a change of a price is a change of a line. */
export function snapshotText(models: readonly ListedModel[]): string {
  return [
    '// Made by `npm run catalog` from api-price-selection.ts and api-prices-by-hand.ts: change those, not this.',
    "import type { ListedModel } from './listed-model'",
    '',
    'export const LISTED_MODELS: readonly ListedModel[] = [',
    ...models.map((model) => `  ${JSON.stringify(model)},`),
    ']',
    '',
  ].join('\n')
}
