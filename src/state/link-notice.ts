import type { LinkProblem } from '@/share/link-codec'
import type { Notice } from './notice-slice'

/** What a reader is told of a link that does not open; an empty one is no link. */
export function noticeOfLink({ problem, where = '' }: { problem: LinkProblem; where?: string }): Notice | null {
  switch (problem) {
    case 'empty':
      return null
    case 'newer-than-this-app':
      return { kind: 'newer-link' }
    case 'too-long':
      return { kind: 'too-long-link' }
    case 'invalid-scenario':
      return { kind: 'invalid-link', where }
    case 'damaged':
    case 'unreadable':
      return { kind: 'damaged-link' }
  }
}
