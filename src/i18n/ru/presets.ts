import type { PresetWords, UnnamedWords } from '../en/presets'

export const presets: PresetWords = {
  'startup-chatbot': {
    title: 'Чат-бот стартапа',
    summary: 'Чат внутри продукта: пока небольшой, растёт быстро, серверами заниматься некому',
  },
  'support-rag': {
    title: 'Ассистент поддержки с RAG',
    summary: 'Длинные запросы с базой знаний, много повторов в кэше, пик в рабочие часы',
  },
  'coding-assistant': {
    title: 'Помощник для 500 разработчиков',
    summary: 'Дополнение кода и чат по закрытому репозиторию, всё в рабочие часы',
  },
  'document-pipeline': {
    title: 'Пакетная обработка документов',
    summary: 'Миллионы страниц за ночь, и почти все могут подождать',
  },
}

export const unnamed: UnnamedWords = {
  scenario: 'Свой сценарий',
  workload: (number) => `Нагрузка ${number}`,
  capacities: {
    own: 'Свои GPU',
    'rent-always-on': 'Аренда GPU',
    'rent-active-hours': 'Аренда GPU в рабочие часы',
    'rent-scale-to-zero': 'Аренда GPU с отключением',
  },
}
