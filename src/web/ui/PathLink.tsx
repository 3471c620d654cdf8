import { Anchor, type AnchorProps } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'

/** Follows a path of Mainstay without loading the page anew; other clicks (new tab, download) stay the browser's. */
export function useFollow(): (path: string) => (event: MouseEvent<HTMLAnchorElement>) => void {
  const router = useRouter()
  return (path) => (event) => {
    const forBrowser = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (forBrowser || event.defaultPrevented) return
    event.preventDefault()
    router.history.push(path)
  }
}

type PathLinkProps = AnchorProps & { path: string; children: ReactNode; tabIndex?: number }

/** A link to a path that is data (from a list file, a row, the server). Fixed paths use the router's own Link. */
export function PathLink({ path, children, ...anchor }: PathLinkProps) {
  const follow = useFollow()
  return (
    <Anchor href={path} onClick={follow(path)} {...anchor}>
      {children}
    </Anchor>
  )
}
