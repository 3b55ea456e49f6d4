import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// Testing Library registers these itself only with global test functions, and then only in a worker's first file.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

// Files of one worker share the page: what a test leaves there is cleared for the next.
afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
})
