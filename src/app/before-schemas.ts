import * as z from 'zod/mini'

// Imported before any schema is made: zod's fast path needs eval, which our content security policy forbids.
z.config({ jitless: true })
