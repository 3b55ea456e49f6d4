import { plainText } from '@/i18n/sentence'
import type { Verdict as VerdictWords } from '@/report/verdict'
import { Misfits } from './misfits'
import { Said } from './said'
import './verdict.css'

/** What to do, in one sentence; under it what must be said with it. */
export function Verdict({ verdict }: { verdict: VerdictWords }) {
  const said =
    verdict.misfits.length === 0 ? verdict.findings : verdict.findings.filter(({ kind }) => kind !== 'does-not-fit')
  return (
    <div className="verdict">
      <div aria-live="polite" aria-atomic="true">
        <p className="verdict-heading">{verdict.heading}</p>
        <h1 id="answer" tabIndex={-1}>
          <Said sentence={verdict.sentence} />
        </h1>
      </div>
      {verdict.misfits.length > 0 && <Misfits misfits={verdict.misfits} />}
      {said.length > 0 && (
        <ul className="findings">
          {said.map((finding) => (
            <li key={`${finding.kind} ${finding.strategyId} ${plainText(finding.sentence)}`}>
              <Said sentence={finding.sentence} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
