import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useMessage } from '../../../web/message.tsx'
import type { Entry } from './entry.ts'
import { EntryView } from './EntryView.tsx'
import classes from './timeline.module.css'

type EntryListProps = {
  entries: readonly Entry[]
  /** There is nothing older than the last entry. */
  isWhole: boolean
  onEnd: () => void
  /** Narrows the stream to one person; absent where it is one person's already. */
  onPerson?: (contactId: string) => void
  renderEntryBody?: (entry: Entry) => ReactNode
}

/** The stream, drawn as the page scrolls; near its end the next part is asked for. */
export function EntryList({ entries, isWhole, onEnd, onPerson, renderEntryBody }: EntryListProps) {
  const t = useMessage()
  const list = useRef<HTMLOListElement>(null)
  const [top, setTop] = useState(0)
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  useEffect(() => setTop(list.current?.offsetTop ?? 0), [])
  const virtualizer = useWindowVirtualizer({
    count: entries.length,
    estimateSize: () => 64,
    overscan: 8,
    scrollMargin: top,
    getItemKey: (index) => entries[index]?.id ?? index,
  })
  const items = virtualizer.getVirtualItems()
  const last = items.at(-1)?.index ?? -1
  useEffect(() => {
    if (!isWhole && last >= entries.length - 10) onEnd()
  }, [isWhole, last, entries.length, onEnd])
  const before = (items[0]?.start ?? top) - top
  const after = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? top) - top)
  return (
    <div className={classes.surface}>
      <ol
        ref={list}
        className={classes.list}
        aria-label={t('account.tab.timeline')}
        style={{ paddingBlockStart: before, paddingBlockEnd: Math.max(0, after) }}
      >
        {items.map(({ index }) => (
          <li
            key={entries[index]!.id}
            data-index={index}
            ref={virtualizer.measureElement}
            className={classes.entry}
          >
            <EntryView
              entry={entries[index]!}
              isNewYear={isNewYear(entries, index)}
              today={today}
              onPerson={onPerson}
              renderEntryBody={renderEntryBody}
            />
          </li>
        ))}
      </ol>
      <p className={classes.end} role="status">
        {isWhole ? t('account.timeline.end', { count: entries.length }) : t('shell.loading')}
      </p>
    </div>
  )
}

function isNewYear(entries: readonly Entry[], index: number): boolean {
  const year = (at: number) => entries[at]?.at.slice(0, 4)
  return index === 0 || year(index) !== year(index - 1)
}
