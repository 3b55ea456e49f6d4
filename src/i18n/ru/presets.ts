import type { PresetWords, UnnamedWords } from '@/i18n/en/presets'

export const presets: PresetWords = {
  'startup-chatbot': {
    title: 'Чат-бот стартапа',
    summary: 'Чат внутри продукта: пока небольшой, растёт быстро, серверами заниматься некому',
  },
  'support-rag': {
    title: 'Ассистент поддержки с RAG',
    summary: 'Длинные запросы с базой знаний, многое из кэша; сводки ждут до утра',
  },
  'coding-assistant': {
    title: 'Помощник для 500 разработчиков',
    summary: 'Длинные запросы агента по закрытому коду, почти всё из кэша, только в рабочие часы',
  },
  'document-pipeline': {
    title: 'Пакетная обработка документов',
    summary: 'Сто миллионов документов в месяц, и все могут подождать до утра',
  },
}

export const unnamed: UnnamedWords = {
  scenario: 'Свой сценарий',
  workload: (number) => `Нагрузка ${number}`,
  workloads: {
    chat: 'Чат',
    rag: 'Ответы поддержки',
    summary: 'Сводки',
    code: 'Агент для кода',
    docs: 'Документы',
  },
  capacities: {
    own: 'Свои GPU',
    'rent-always-on': 'Аренда GPU',
    'rent-active-hours': 'Аренда GPU в рабочие часы',
    'rent-scale-to-zero': 'Аренда GPU с отключением',
  },
}
