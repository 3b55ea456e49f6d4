import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

type Layer = { layers: string[]; typesOf?: string[]; packages: string[] }

const screenPackages = ['react', 'react-dom', 'react-hook-form', '@hookform/resolvers', 'zod']

/** Who may import whom, by folder of src; each also itself. Of `typesOf` only types. */
const ALLOWED: Record<string, Layer> = {
  lib: { layers: [], packages: [] },
  catalog: { layers: ['lib'], packages: [] },
  scenario: { layers: ['lib', 'catalog'], packages: ['zod'] },
  formula: { layers: ['lib'], packages: [] },
  model: { layers: ['lib', 'scenario', 'formula'], typesOf: ['catalog'], packages: [] },
  analysis: { layers: ['lib', 'scenario', 'formula', 'model'], packages: [] },
  report: { layers: ['lib', 'catalog', 'scenario', 'formula', 'model', 'analysis', 'i18n'], packages: [] },
  share: { layers: ['lib', 'scenario'], packages: [] },
  files: { layers: ['lib', 'catalog', 'scenario', 'formula', 'model', 'report', 'i18n'], packages: ['zod'] },
  i18n: { layers: ['lib'], packages: [] },
  state: { layers: ['lib', 'catalog', 'scenario', 'share'], packages: ['react', 'zustand'] },
  ui: { layers: ['lib', 'i18n'], packages: ['react'] },
  results: {
    layers: ['lib', 'scenario', 'formula', 'model', 'analysis', 'report', 'i18n', 'state'],
    packages: ['react', 'zustand'],
  },
  features: {
    layers: 'lib catalog scenario formula model analysis report share files i18n state ui results'.split(' '),
    packages: screenPackages,
  },
  app: {
    layers: ['lib', 'scenario', 'share', 'i18n', 'state', 'ui', 'results', 'features'],
    packages: screenPackages,
  },
  // The composition root stands beside the folders.
  'main.tsx': {
    layers: ['lib', 'scenario', 'share', 'i18n', 'state', 'ui', 'results', 'features', 'app'],
    packages: screenPackages,
  },
}

type Source = { path: string; text: string }
type Import = { target: string; typeOnly: boolean }

const SRC = fileURLToPath(new URL('.', import.meta.url))

const paths = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .toSorted()

const sources: Source[] = paths
  .filter((path) => ['.ts', '.tsx', '.css'].includes(extname(path)) && path !== 'architecture.test.ts')
  .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }))

const production = sources.filter(({ path }) => !isTest(path))
const scripts = production.filter(({ path }) => extname(path) !== '.css')
const pure = scripts.filter(({ path }) => ['formula', 'model', 'analysis', 'report', 'share'].includes(layerOf(path)))

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.startsWith('test/')
}

function layerOf(path: string): string {
  return path.split('/')[0] ?? ''
}

function importsOf(text: string): Import[] {
  const statements = text.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[\w\s{},*$]+\sfrom\s+)?['"]([^'"]+)['"]/gm)
  const calls = text.matchAll(/\bimport\(\s*['"`]([^'"`]+)/g)
  return [
    ...[...statements].map(([, type, target = '']) => ({ target, typeOnly: type !== undefined })),
    ...[...calls].map(([, target = '']) => ({ target, typeOnly: false })),
  ]
}

function isAllowed(path: string, { target, typeOnly }: Import): boolean {
  const layer = layerOf(path)
  const may = ALLOWED[layer]
  if (!may) return false
  if (target.startsWith('./')) return true
  if (target === 'recharts') return layer === 'features' && path.endsWith('-chart.tsx')
  if (!target.startsWith('@/')) return may.packages.some((name) => target === name || target.startsWith(`${name}/`))
  const [to = '', feature] = target.slice('@/'.length).split('/')
  // Charts are told what to draw, they do not ask.
  if (path.endsWith('-chart.tsx') && ['formula', 'model', 'state'].includes(to)) return false
  if (layer === 'features' && to === 'features') return feature === path.split('/')[1]
  return to === layer || may.layers.includes(to) || (typeOnly && may.typesOf?.includes(to) === true)
}

/** Each place where a pattern occurs, as "file: what stands there". */
function found(pattern: RegExp, where: Source[]): string[] {
  return where.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([match]) => `${path}: ${match.trim()}`))
}

test('a file imports only what its layer may', () => {
  const strangers = scripts.flatMap(({ path, text }) =>
    importsOf(text)
      .filter((imported) => !isAllowed(path, imported))
      .map(({ target }) => `${path} imports ${target}`),
  )
  expect(strangers).toEqual([])
})

test('a file lies in a folder of the architecture', () => {
  expect(production.filter(({ path }) => !ALLOWED[layerOf(path)]).map(({ path }) => path)).toEqual([])
})

test('files and folders are named in kebab-case', () => {
  const kebab = /^([a-z0-9]+(-[a-z0-9]+)*[/.])*[a-z0-9]+$/
  expect(paths.filter((path) => !kebab.test(path))).toEqual([])
})

test('a name says what is inside', () => {
  const saysNothing = /(^|-)(utils?|helpers?|common|misc|managers?)$|^(data|types?|index)$/
  const nameless = paths.filter((path) => {
    const stem = basename(path).split('.')[0] ?? ''
    return [...dirname(path).split('/'), stem].some((name) => saysNothing.test(name))
  })
  expect(nameless).toEqual([])
})

test('nothing unfinished or unchecked is left in the sources', () => {
  expect(found(/\b(TODO|FIXME|XXX)\b|\bas any\b|@ts-(ignore|nocheck)|@ts-expect-error[\s:]*$/gm, sources)).toEqual([])
})

test('no path of one machine stands in the sources', () => {
  expect(found(/(?<=[\s'"`(=])\/(work|root|home|tmp|Users)\/\S*/g, sources)).toEqual([])
})

test('no text is run as code', () => {
  expect(found(/\beval\(|\bnew Function\b|\bdangerouslySetInnerHTML\b/g, scripts)).toEqual([])
})

test('the pure layers have no clock, no chance and no network', () => {
  expect(found(/\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bfetch\(/g, pure)).toEqual([])
})

test('text becomes data only in the link, the storage and the files', () => {
  const elsewhere = scripts.filter(({ path }) => !['share', 'state', 'files'].includes(layerOf(path)))
  expect(found(/\bJSON\.parse\b/g, elsewhere)).toEqual([])
})

test('colours are written in the style sheets of the theme only', () => {
  const outside = production.filter(({ path }) => path !== 'ui/tokens.css' && !/^app\/.*\.css$/.test(path))
  const colour = /#([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b|\b(rgb|hsl)a?\(|\b(oklch|oklab|lch|lab|hwb)\(/gi
  expect(found(colour, outside)).toEqual([])
})
