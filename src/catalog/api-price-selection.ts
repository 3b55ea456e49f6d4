/*
 * What the snapshot takes from the price package @pydantic/genai-prices, and what it calls it. Read when the snapshot is
 * made (npm run catalog), never by the page.
 */

/** Models of one provider by the name that its API takes, each with the name that we show. */
export type Selection = {
  readonly provider: string
  /** Models whose weights anybody may download. */
  readonly open?: Readonly<Record<string, string>>
  readonly closed?: Readonly<Record<string, string>>
}

/** By the package's provider key. A cloud or host stands in the name: the same model has other prices elsewhere. */
export const SELECTION: Readonly<Record<string, Selection>> = {
  openai: {
    provider: 'OpenAI',
    closed: {
      'gpt-6-astra': 'GPT-6 Astra',
      'gpt-6-sol': 'GPT-6 Sol',
      'gpt-6-luna': 'GPT-6 Luna',
      'gpt-5.6-sol': 'GPT-5.6 Sol',
      'gpt-5.6-terra': 'GPT-5.6 Terra',
      'gpt-5.6-luna': 'GPT-5.6 Luna',
      'gpt-5.5': 'GPT-5.5',
      'gpt-5.5-pro': 'GPT-5.5 Pro',
      'gpt-5.4': 'GPT-5.4',
      'gpt-5.4-pro': 'GPT-5.4 Pro',
      'gpt-5.4-mini': 'GPT-5.4 mini',
      'gpt-5.4-nano': 'GPT-5.4 nano',
      'gpt-5.2': 'GPT-5.2',
      'gpt-5.1': 'GPT-5.1',
      'gpt-5': 'GPT-5',
      'gpt-5-mini': 'GPT-5 mini',
      'gpt-5-nano': 'GPT-5 nano',
      'gpt-4.1': 'GPT-4.1',
      'gpt-4.1-mini': 'GPT-4.1 mini',
      'gpt-4o': 'GPT-4o',
      'gpt-4o-mini': 'GPT-4o mini',
    },
  },
  anthropic: {
    provider: 'Anthropic',
    closed: {
      'claude-fable-5-1': 'Claude Fable 5.1',
      'claude-fable-5': 'Claude Fable 5',
      'claude-opus-5-5': 'Claude Opus 5.5',
      'claude-opus-5': 'Claude Opus 5',
      'claude-opus-4-8': 'Claude Opus 4.8',
      'claude-sonnet-5': 'Claude Sonnet 5',
      'claude-sonnet-4-6': 'Claude Sonnet 4.6',
      'claude-haiku-4-5': 'Claude Haiku 4.5',
    },
  },
  google: {
    provider: 'Google',
    closed: {
      'gemini-3.8-flash': 'Gemini 3.8 Flash',
      'gemini-3.7-flash': 'Gemini 3.7 Flash',
      'gemini-3.6-flash': 'Gemini 3.6 Flash',
      'gemini-3.5-flash': 'Gemini 3.5 Flash',
      'gemini-3.5-flash-lite': 'Gemini 3.5 Flash Lite',
      'gemini-3.1-pro-preview': 'Gemini 3.1 Pro Preview',
      'gemini-3.1-flash-lite': 'Gemini 3.1 Flash Lite',
      'gemini-3-flash-preview': 'Gemini 3 Flash Preview',
      'gemini-2.5-pro': 'Gemini 2.5 Pro',
      'gemini-2.5-flash': 'Gemini 2.5 Flash',
      'gemini-2.5-flash-lite': 'Gemini 2.5 Flash Lite',
    },
    open: { 'gemma-4-26b-a4b-it-maas': 'Gemma 4 26B-A4B (Vertex AI)' },
  },
  azure: {
    provider: 'Azure',
    closed: { 'o3-2025-04-16': 'o3 (Azure)', 'o4-mini': 'o4-mini (Azure)' },
    open: { 'phi-4': 'Phi-4 (Azure)' },
  },
  mistral: {
    provider: 'Mistral',
    closed: {
      'mistral-medium-3-5': 'Mistral Medium 3.5',
      'mistral-medium-3-1': 'Mistral Medium 3.1',
      'codestral-2508': 'Codestral 25.08',
    },
    open: {
      'mistral-large-2512': 'Mistral Large 3',
      'mistral-small-2603': 'Mistral Small 4',
      'ministral-14b-2512': 'Ministral 3 14B',
      'ministral-8b-2512': 'Ministral 3 8B',
      'ministral-3b-2512': 'Ministral 3 3B',
      'devstral-2512': 'Devstral 2',
    },
  },
  deepseek: {
    provider: 'DeepSeek',
    open: { 'deepseek-v4-flash': 'DeepSeek V4 Flash', 'deepseek-v4-pro': 'DeepSeek V4 Pro' },
  },
  'x-ai': {
    provider: 'xAI',
    closed: { 'grok-4.6': 'Grok 4.6', 'grok-4.5': 'Grok 4.5', 'grok-4.3': 'Grok 4.3', 'grok-4.20': 'Grok 4.20' },
  },
  moonshotai: { provider: 'Moonshot AI', open: { 'kimi-k3': 'Kimi K3', 'kimi-k2.6': 'Kimi K2.6' } },
  zai: { provider: 'Z.AI', closed: { 'GLM-5.3': 'GLM-5.3' }, open: { 'GLM-5.2': 'GLM-5.2' } },
  minimax: { provider: 'MiniMax', open: { 'MiniMax-M2.7': 'MiniMax M2.7', 'minimax-m3': 'MiniMax M3' } },
  aws: {
    provider: 'AWS',
    closed: {
      'global.openai.gpt-5.6-sol': 'GPT-5.6 Sol (AWS)',
      'global.openai.gpt-5.6-terra': 'GPT-5.6 Terra (AWS)',
      'global.openai.gpt-5.6-luna': 'GPT-5.6 Luna (AWS)',
      'regional.openai.gpt-5.6-sol': 'GPT-5.6 Sol (AWS, one region)',
      'regional.openai.gpt-5.6-luna': 'GPT-5.6 Luna (AWS, one region)',
      'global.anthropic.claude-fable-5-1-v1:0': 'Claude Fable 5.1 (AWS)',
      'global.anthropic.claude-opus-5-5': 'Claude Opus 5.5 (AWS)',
      'global.anthropic.claude-sonnet-5-v1:0': 'Claude Sonnet 5 (AWS)',
      'global.anthropic.claude-haiku-4-5-20251001-v1:0': 'Claude Haiku 4.5 (AWS)',
      'regional.anthropic.claude-opus-5-5': 'Claude Opus 5.5 (AWS, one region)',
      'regional.anthropic.claude-sonnet-5-v1:0': 'Claude Sonnet 5 (AWS, one region)',
      'regional.anthropic.claude-haiku-4-5-20251001-v1:0': 'Claude Haiku 4.5 (AWS, one region)',
      'global.amazon.nova-2-lite-v1:0': 'Nova 2 Lite (AWS)',
      'amazon.nova-premier-v1:0': 'Nova Premier (AWS)',
      'amazon.nova-pro-v1:0': 'Nova Pro (AWS)',
      'amazon.nova-lite-v1:0': 'Nova Lite (AWS)',
      'amazon.nova-micro-v1:0': 'Nova Micro (AWS)',
    },
    open: {
      'openai.gpt-oss-120b-1:0': 'gpt-oss-120b (AWS)',
      'openai.gpt-oss-20b-1:0': 'gpt-oss-20b (AWS)',
      'meta.llama4-maverick-17b-instruct-v1:0': 'Llama 4 Maverick (AWS)',
      'meta.llama4-scout-17b-instruct-v1:0': 'Llama 4 Scout (AWS)',
      'meta.llama3-3-70b-instruct-v1:0': 'Llama 3.3 70B (AWS)',
      'meta.llama3-1-8b-instruct-v1:0': 'Llama 3.1 8B (AWS)',
      'mistral.mistral-large-3-675b-instruct': 'Mistral Large 3 (AWS)',
      'qwen.qwen3-32b-v1:0': 'Qwen3 32B (AWS)',
      'qwen.qwen3-coder-30b-a3b-v1:0': 'Qwen3 Coder 30B-A3B (AWS)',
      'qwen.qwen3-coder-480b-a35b-v1:0': 'Qwen3 Coder 480B-A35B (AWS)',
      'nvidia.nemotron-super-3-120b:0': 'Nemotron 3 Super 120B (AWS)',
      'google.gemma-3-27b-it': 'Gemma 3 27B (AWS)',
    },
  },
  groq: {
    provider: 'Groq',
    open: {
      'openai/gpt-oss-120b': 'gpt-oss-120b (Groq)',
      'openai/gpt-oss-20b': 'gpt-oss-20b (Groq)',
      'llama-3.3-70b-versatile': 'Llama 3.3 70B (Groq)',
      'llama-3.1-8b-instant': 'Llama 3.1 8B (Groq)',
      'meta-llama/llama-4-maverick-17b-128e-instruct': 'Llama 4 Maverick (Groq)',
      'meta-llama/llama-4-scout-17b-16e-instruct': 'Llama 4 Scout (Groq)',
      'qwen/qwen3-32b': 'Qwen3 32B (Groq)',
    },
  },
  fireworks: {
    provider: 'Fireworks',
    closed: { 'qwen3p7-plus': 'Qwen3.7 Plus (Fireworks)' },
    open: {
      'gpt-oss-120b': 'gpt-oss-120b (Fireworks)',
      'gpt-oss-20b': 'gpt-oss-20b (Fireworks)',
      'deepseek-v4-pro': 'DeepSeek V4 Pro (Fireworks)',
      'deepseek-v4-flash': 'DeepSeek V4 Flash (Fireworks)',
      'kimi-k3': 'Kimi K3 (Fireworks)',
      'kimi-k2p6': 'Kimi K2.6 (Fireworks)',
      'glm-5p2': 'GLM-5.2 (Fireworks)',
      'minimax-m3': 'MiniMax M3 (Fireworks)',
      'nemotron-3-ultra-nvfp4': 'Nemotron 3 Ultra (Fireworks)',
      'qwen3-235b-a22b': 'Qwen3 235B-A22B (Fireworks)',
      'llama-v3p1-8b-instruct': 'Llama 3.1 8B (Fireworks)',
    },
  },
  together: {
    provider: 'Together',
    open: {
      'meta-llama/Llama-3.3-70B-Instruct-Turbo': 'Llama 3.3 70B (Together)',
      'meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8': 'Llama 4 Maverick (Together)',
      'meta-llama/Llama-4-Scout-17B-16E-Instruct': 'Llama 4 Scout (Together)',
      'meta-llama/Meta-Llama-3.1-405B-Instruct-Turbo': 'Llama 3.1 405B (Together)',
      'meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo': 'Llama 3.1 8B (Together)',
    },
  },
  cerebras: {
    provider: 'Cerebras',
    open: { 'gpt-oss-120b': 'gpt-oss-120b (Cerebras)', 'gemma-4-31b': 'Gemma 4 31B (Cerebras)' },
  },
  ovhcloud: {
    provider: 'OVHcloud',
    open: {
      'gpt-oss-120b': 'gpt-oss-120b (OVHcloud)',
      'gpt-oss-20b': 'gpt-oss-20b (OVHcloud)',
      'Meta-Llama-3_3-70B-Instruct': 'Llama 3.3 70B (OVHcloud)',
      'Llama-3.1-8B-Instruct': 'Llama 3.1 8B (OVHcloud)',
      'Mistral-Small-3.2-24B-Instruct-2506': 'Mistral Small 3.2 (OVHcloud)',
      'Qwen3-32B': 'Qwen3 32B (OVHcloud)',
      'Qwen3-Coder-30B-A3B-Instruct': 'Qwen3 Coder 30B-A3B (OVHcloud)',
    },
  },
}
