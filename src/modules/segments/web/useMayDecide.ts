import { useMe } from '../../../web/session.ts'

/** Whether the reader may change the rules everybody is judged by: heads of key accounts and administrators. */
export function useMayDecide(): boolean {
  const { role } = useMe()
  return role === 'head' || role === 'admin'
}
