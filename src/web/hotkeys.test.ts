import { describe, expect, it } from 'vitest'
import { followSequences, pressedKey } from './hotkeys.ts'

describe('shortcuts', () => {
  it('work on a Russian and a Greek keyboard', () => {
    expect(pressedKey({ key: 'п', code: 'KeyG' })).toBe('g')
    expect(pressedKey({ key: 'ξ', code: 'KeyJ' })).toBe('j')
  })

  it('take the character itself where it is Latin, wherever its key lies', () => {
    expect(pressedKey({ key: 'q', code: 'KeyA' })).toBe('q')
    expect(pressedKey({ key: '/', code: 'Backslash' })).toBe('/')
    expect(pressedKey({ key: 'ArrowDown', code: 'ArrowDown' })).toBe('ArrowDown')
  })

  it('leave combinations to the browser', () => {
    expect(pressedKey({ key: 'g', code: 'KeyG', ctrlKey: true })).toBe('')
  })

  it('know two keys after one another, and single keys', () => {
    const follow = followSequences(['g a', 'g m', '/'])
    expect(follow('g', 0)).toBeNull()
    expect(follow('a', 500)).toBe('g a')
    expect(follow('/', 600)).toBe('/')
  })

  it('forget the first key after a second', () => {
    const follow = followSequences(['g a'])
    expect(follow('g', 0)).toBeNull()
    expect(follow('a', 1001)).toBeNull()
  })

  it('start anew with a key that fits nothing, even if it is the first key again', () => {
    const follow = followSequences(['g a', '/'])
    expect([follow('g', 0), follow('g', 10), follow('a', 20)]).toEqual([null, null, 'g a'])
    expect([follow('g', 30), follow('/', 40), follow('a', 50)]).toEqual([null, '/', null])
  })
})
