// Runs a TypeScript entry with the app's aliases in plain Node: node scripts/run-ts.mjs ENTRY [ARGUMENT …]
// It is bundled first, as for production, so it is as fast as the app itself.
import { basename, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const [entry = '', ...args] = process.argv.slice(2)
const path = resolve(entry)
// Inside node_modules, so that the bundle finds the packages it imports.
const outDir = join(root, 'node_modules/.cache/breakeven')
const bundle = `${basename(entry, '.ts')}.mjs`

await build({
  root,
  logLevel: 'error',
  build: {
    ssr: path,
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: bundle } },
  },
})

process.argv = [process.execPath, path, ...args]
// npm moves to the project's root; a file named on the command line is meant from where it was typed.
process.chdir(process.env['INIT_CWD'] ?? process.cwd())
await import(pathToFileURL(join(outDir, bundle)).href)
