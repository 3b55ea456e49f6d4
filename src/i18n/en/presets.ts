/** Scenarios to begin with: title, and what it is like in one line. */
export const presets = {
  'startup-chatbot': {
    title: 'Start-up chatbot',
    summary: 'A product’s own chat: small today, growing fast, nobody to run servers yet',
  },
  'support-rag': {
    title: 'Support assistant with RAG',
    summary: 'Long prompts from a knowledge base, much of them cached, busiest in office hours',
  },
  'coding-assistant': {
    title: 'Coding assistant for 500 developers',
    summary: 'Completions and chat over a private code base, all in working hours',
  },
  'document-pipeline': {
    title: 'Document pipeline in batches',
    summary: 'Millions of pages read overnight, most of which can wait',
  },
}
export type PresetWords = typeof presets
/** A scenario that began elsewhere, and parts that nobody named. */
export const unnamed = {
  scenario: 'Own scenario',
  workload: (number: number) => `Workload ${number}`,
  capacities: {
    own: 'Own GPUs',
    'rent-always-on': 'Rented GPUs',
    'rent-active-hours': 'GPUs rented in active hours',
    'rent-scale-to-zero': 'GPUs scaled to zero',
  },
}
export type UnnamedWords = typeof unnamed
