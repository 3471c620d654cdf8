import { createIntl } from 'react-intl'
import { describe, expect, it } from 'vitest'
import { allAreas, loadLanguage, preloadAreas } from './messages.ts'

/** What React does with a text that is on its way: waits for what was thrown, then draws again. */
async function read(
  texts: Record<string, string>,
  id: string,
): Promise<{ text: string | undefined; waited: boolean }> {
  try {
    return { text: texts[id], waited: false }
  } catch (thrown) {
    await (thrown as Promise<void>)
    return { text: texts[id], waited: true }
  }
}

const laterArea = allAreas().find((area) => !['shell', 'reason', 'problem'].includes(area))!

describe('texts of a language', () => {
  it('have the words of the frame from the start', async () => {
    const russian = await loadLanguage('ru')
    expect(await read(russian, 'shell.signOut')).toEqual({ text: 'Выйти', waited: false })
  })

  it('bring other areas when their first text is read, by whichever way it is read', async () => {
    const russian = await loadLanguage('ru')
    const { formatMessage } = createIntl({ locale: 'ru-RU', messages: russian })
    expect(() => formatMessage({ id: `${laterArea}.x` })).toThrow(Promise)
    expect(await read(russian, `${laterArea}.x`)).toEqual({ text: undefined, waited: true })
    expect(`${laterArea}.x` in russian).toBe(false)
  })

  it('keep the areas of the language before, so that a change of language does not wait twice', async () => {
    await loadLanguage('en')
    await preloadAreas([laterArea, 'no-such-area'])
    const greek = await loadLanguage('el')
    expect((await read(greek, `${laterArea}.x`)).waited).toBe(false)
  })

  it('are silent about what is no area at all', async () => {
    const english = await loadLanguage('en')
    expect(english['nothing.here']).toBeUndefined()
    expect('plain' in english).toBe(false)
  })
})
