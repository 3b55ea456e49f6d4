// Holds the program against a file of reference cases: npm run validate -- FILE [--json]
import { readFileSync } from 'node:fs'
import { validateCommand } from '@/test/cases/validate-command'

const { stdout, stderr, exitCode } = validateCommand(process.argv.slice(2), (path) => readFileSync(path, 'utf8'))
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = exitCode
