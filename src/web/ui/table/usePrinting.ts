import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** True while the page goes to paper, so that lists draw all rows and not only those in sight. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // The browser takes its picture right after the event, so the change must be drawn within it.
    const start = () => flushSync(() => setPrinting(true))
    const stop = () => setPrinting(false)
    addEventListener('beforeprint', start)
    addEventListener('afterprint', stop)
    return () => {
      removeEventListener('beforeprint', start)
      removeEventListener('afterprint', stop)
    }
  }, [])
  return printing
}
