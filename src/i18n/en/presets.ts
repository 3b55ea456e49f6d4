/** Scenarios to begin with: title, and what it is like in one line. */
export const presets = {
  'startup-chatbot': {
    title: 'Start-up chatbot',
    summary: 'A product’s own chat: small today, growing fast, nobody to run servers yet',
  },
  'support-rag': {
    title: 'Support assistant with RAG',
    summary: 'Long prompts from a knowledge base, much of them cached; summaries can wait until morning',
  },
  'coding-assistant': {
    title: 'Coding assistant for 500 developers',
    summary: 'An agent’s long prompts over a private code base, mostly cached, all in working hours',
  },
  'document-pipeline': {
    title: 'Document pipeline in batches',
    summary: 'A hundred million documents a month, all of which can wait until morning',
  },
}
export type PresetWords = typeof presets
/** A scenario that began elsewhere, and parts that nobody named. */
export const unnamed = {
  scenario: 'Own scenario',
  workload: (number: number) => `Workload ${number}`,
  /** Workloads of the presets, by their id. */
  workloads: {
    chat: 'Chat',
    rag: 'Support answers',
    summary: 'Summaries',
    code: 'Coding agent',
    docs: 'Documents',
  },
  capacities: {
    own: 'Own GPUs',
    'rent-always-on': 'Rented GPUs',
    'rent-active-hours': 'GPUs rented in active hours',
    'rent-scale-to-zero': 'GPUs scaled to zero',
  },
}
export type UnnamedWords = typeof unnamed
