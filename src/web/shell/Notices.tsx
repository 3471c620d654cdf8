import { useNotifications } from '@mantine/notifications'
import { lazy, Suspense, useState } from 'react'

const NoticesHost = lazy(() => import('./NoticesHost.tsx'))

/** The place of short notices. It is loaded when there is the first one to show, and stays. */
export function Notices() {
  const { notifications } = useNotifications()
  const [needed, setNeeded] = useState(false)
  if (notifications.length > 0 && !needed) setNeeded(true)
  return <Suspense fallback={null}>{needed && <NoticesHost />}</Suspense>
}
