/** Lines of the ledger by their id, and how they are grouped. */
export const ledger = {
  lines: {
    'api.input': 'API, input tokens',
    'api.cached': 'API, cached input',
    'api.cacheWrite': 'API, cache writes',
    'api.output': 'API, output tokens',
    'api.fixed': 'API, fixed fees',
    hardware: 'Servers',
    networking: 'Networking',
    installation: 'Installation',
    spares: 'Spare parts',
    duty: 'Import duty',
    purchaseTax: 'Tax on purchases',
    resale: 'Resale of servers',
    rent: 'Rented GPUs',
    power: 'Electricity',
    place: 'Place',
    maintenance: 'Maintenance',
    software: 'Software',
    staff: 'Staff',
    upkeep: 'Upkeep and audit of the model',
    other: 'Other running costs',
    integration: 'Integration of the API',
    migration: 'Migration and training',
    downtime: 'Downtime',
    rework: 'Answers done again',
  },
  /** What a purchase line holds in the accrual view. */
  depreciation: (line: string) => `${line}, depreciation`,
  categories: {
    api: 'API tokens',
    bought: 'Own hardware, net of resale',
    rented: 'Rented GPUs',
    'power-place': 'Power and place',
    people: 'People',
    other: 'Software and one-offs',
  },
  /** The same within a sentence: "$236k more on own hardware". */
  spentOn: {
    api: 'API tokens',
    bought: 'own hardware',
    rented: 'rented GPUs',
    'power-place': 'power and place',
    people: 'people',
    other: 'software and one-offs',
  },
  /** And saved: "$915k saved on API tokens". */
  savedOn: {
    api: 'API tokens',
    bought: 'own hardware',
    rented: 'rented GPUs',
    'power-place': 'power and place',
    people: 'people',
    other: 'software and one-offs',
  },
  capex: 'Capital expenditure',
  /** The same group in the accrual view. */
  capexExpensed: 'Depreciation',
  opex: 'Operating expenditure',
}
export type LedgerWords = typeof ledger
