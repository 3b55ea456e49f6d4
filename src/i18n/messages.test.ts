import { describe, expect, test } from 'vitest'
import { LOCALES } from '@/lib/locale'
import { en } from './en'
import { loadMessages, type Messages } from './messages'
import { ru } from './ru'

/** Every plain text of a dictionary with its path; functions are tried by the tests of what they say. */
function texts(words: unknown, path = ''): readonly { path: string; text: string }[] {
  if (typeof words === 'string') return [{ path, text: words }]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, inside]: [string, unknown]) => texts(inside, `${path}.${key}`))
}

test.each(LOCALES)('%s is loaded by itself', async (locale) => {
  const loaded: Messages = await loadMessages(locale)
  expect(loaded.locale).toBe(locale)
})

describe('Russian', () => {
  test('has every text of English, and no other', () => {
    const paths = (messages: Messages) => texts(messages).map(({ path }) => path)
    expect(paths(ru).toSorted()).toEqual(paths(en).toSorted())
  })

  test('leaves no short word at a line’s end, and no dash at its beginning', () => {
    const broken = texts(ru).filter(({ text }) => /(?<=^|[\s(«„])\p{L}{1,2} | \u2014|\d (%|\$|млн|тыс)/u.test(text))
    expect(broken).toEqual([])
  })

  test('says nothing in English by mistake', () => {
    const same = texts(en).filter(({ path, text }) =>
      texts(ru).some((other) => other.path === path && other.text === text),
    )
    // What is left alike are signs and names that both languages share.
    expect(same.filter(({ text }) => /[a-z]{3}/.test(text))).toEqual([])
  })
})
