import { Skeleton, Stack } from '@mantine/core'
import { T } from '../message.tsx'

/** Grey lines in place of what is on its way; a screen reader hears "Loading". */
export function Loading({ lines = 6, lineHeightPx = 18 }: { lines?: number; lineHeightPx?: number }) {
  return (
    <div role="status">
      <span className="hidden-visually">
        <T id="shell.loading" />
      </span>
      <Stack gap="sm" aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => (
          <Skeleton key={line} height={lineHeightPx} width={`${96 - ((line * 13) % 34)}%`} />
        ))}
      </Stack>
    </div>
  )
}
