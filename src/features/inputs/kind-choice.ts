import type { Scenario } from '@/scenario/schema'
import type { ChoiceOf } from './choice-row'
import type { Part } from './part'

/** Which kind of a union a part is; another kind is what `begin` makes of it. */
export function kindChoice<Union extends { kind: string }>(
  part: Part<Union>,
  begin: (scenario: Scenario, kind: Union['kind']) => Union,
): ChoiceOf<Union['kind']> {
  return {
    path: (scenario) => `${part.path(scenario)}.kind`,
    read: (scenario) => part.read(scenario)?.kind,
    choose: (scenario, kind) =>
      part.read(scenario)?.kind === kind ? scenario : part.write(scenario, begin(scenario, kind)),
  }
}
