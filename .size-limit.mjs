import { readFileSync } from 'node:fs'

/** @type {Record<string, { file: string, css?: string[], imports?: string[], dynamicImports?: string[] }>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))

/** A chunk with all that must arrive before it runs. @param {string} key @param {Set<string>} files */
function collect(key, files = new Set()) {
  const chunk = manifest[key]
  if (!chunk || files.has(`dist/${chunk.file}`)) return files
  for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(`dist/${file}`)
  for (const needed of chunk.imports ?? []) collect(needed, files)
  return files
}

const firstView = collect('index.html')
const withCharts = new Set(firstView)
for (const lazy of manifest['index.html']?.dynamicImports ?? []) {
  if (lazy.includes('chart')) collect(lazy, withCharts)
}

export default [
  { name: 'first view, scripts and styles', path: [...firstView], limit: '140 kB', gzip: true },
  { name: 'first view with its charts', path: [...withCharts], limit: '270 kB', gzip: true },
]
