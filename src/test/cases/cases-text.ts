import type { CaseReport, CasesReport } from './run-cases'

/** The report to be read: a table, then what failed, then what could not be expressed and why. */
export function casesText(report: CasesReport): string {
  return [...table(report), ...failures(report.results), ...reasons(report)].join('\n') + '\n'
}

const HEADS = ['category', 'cases', 'held', 'failed', 'not expressible']

function table(report: CasesReport): string[] {
  const rows = [...report.categories, { ...report, category: 'total' }].map((row) => [
    row.category,
    ...[row.cases, row.held, row.failed, row.notExpressible].map(String),
  ])
  const widths = HEADS.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]?.length ?? 0)))
  const aligned = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')
  return [HEADS, ...rows].map(aligned)
}

function failures(results: readonly CaseReport[]): string[] {
  const failed = results.flatMap((report) => (report.result === 'failed' ? [report] : []))
  if (failed.length === 0) return []
  return [
    '',
    'Failed',
    ...failed.flatMap(({ id, category, mismatches, moreMismatches }) => [
      `  ${id} (${category})`,
      ...mismatches.map(({ figure, expected, got }) => `    ${figure}: expected ${expected}, got ${got}`),
      ...(moreMismatches > 0 ? [`    … and ${moreMismatches} more`] : []),
    ]),
  ]
}

function reasons({ categories }: CasesReport): string[] {
  const lines = categories.flatMap(({ category, reasons: whys }) =>
    whys.map(({ why, cases }) => `  ${category}, ${cases} ${cases === 1 ? 'case' : 'cases'}: ${why}`),
  )
  return lines.length === 0 ? [] : ['', 'Not expressible', ...lines]
}
