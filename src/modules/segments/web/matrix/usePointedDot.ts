import { type PointerEvent, useState } from 'react'
import { dotAt, type Frame } from './frame.ts'
import type { Dot } from './placement.ts'

/** The dot a pointer is at, within reach (pixels); none while a button is held, since something is pulled then. */
export function usePointedDot(dots: readonly Dot[], frame: Frame, reach: number) {
  const [pointedId, setPointedId] = useState<string | null>(null)
  // It is looked up anew: it may have moved, or lost its place, since it was pointed at.
  const shown = dots.find(({ account }) => account.accountId === pointedId) ?? null
  const follow = (event: PointerEvent<SVGElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const point = { x: event.clientX - left, y: event.clientY - top }
    const dot = event.buttons === 0 ? dotAt(dots, frame, point, reach) : null
    setPointedId(dot?.account.accountId ?? null)
  }
  return { shown, follow, leave: () => setPointedId(null) }
}
