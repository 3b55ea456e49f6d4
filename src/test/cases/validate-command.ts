import { casesText } from './cases-text'
import { casesIn, runCases, type CasesFile } from './run-cases'

const HELP = `Usage: npm run validate -- FILE [--json]

Computes every case of FILE with the model that the page uses, and compares with what the case expects.
FILE is JSON: an array of cases, an object that holds one under any key, or a single case.

  --json   the same result as one JSON object (npm run --silent validate -- FILE --json)
  --help   this text

Exit code: 0 no case failed, 1 a case failed, 2 FILE cannot be read, is not JSON or holds no cases.
`

export type CommandResult = { stdout: string; stderr: string; exitCode: 0 | 1 | 2 }

/** `readText` throws where there is no such file. Only the result goes to stdout. */
export function validateCommand(args: readonly string[], readText: (path: string) => string): CommandResult {
  const options = args.filter((arg) => arg.startsWith('-'))
  const [file, ...more] = args.filter((arg) => !arg.startsWith('-'))
  const unknown = options.filter((option) => option !== '--json' && option !== '--help')

  if (options.includes('--help')) return { stdout: HELP, stderr: '', exitCode: 0 }
  if (unknown.length > 0) return refused(`unknown option ${unknown.join(' ')}\n\n${HELP}`)
  if (file === undefined || more.length > 0) return refused(`name one file\n\n${HELP}`)
  const read = casesOf(file, readText)
  if (!read.ok) return refused(`${file}: ${read.problem}\n`)

  const report = runCases(read.cases)
  const stdout = options.includes('--json') ? `${JSON.stringify(report, null, 2)}\n` : casesText(report)
  return { stdout, stderr: '', exitCode: report.failed > 0 ? 1 : 0 }
}

const refused = (stderr: string): CommandResult => ({ stdout: '', stderr, exitCode: 2 })

function casesOf(file: string, readText: (path: string) => string): CasesFile {
  try {
    return casesIn(readText(file))
  } catch (error) {
    return { ok: false, problem: `cannot be read: ${error instanceof Error ? error.message : String(error)}` }
  }
}
