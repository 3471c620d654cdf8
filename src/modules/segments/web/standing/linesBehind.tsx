import type { ReactNode } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'

/** The way to the order lines behind a figure. */
export function LinesBehind({ path }: { path: string }) {
  const t = useMessage()
  return <PathLink path={path}>{t('account.lines.behind')}</PathLink>
}

/** The same as the facts of an evidence drawer, which builds them when it opens. */
export function linesBehind(path: string): () => ReactNode {
  return () => <LinesBehind path={path} />
}
