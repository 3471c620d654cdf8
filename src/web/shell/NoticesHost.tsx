import '@mantine/notifications/styles.layer.css'
import { Notifications } from '@mantine/notifications'

export default function NoticesHost() {
  return <Notifications position="bottom-right" />
}
