import { type ReactNode, type RefCallback, type ToggleEvent, useEffect, useId, useState } from 'react'
import classes from './Flyout.module.css'

/** What the button of a flyout has to be given; the browser opens and closes the panel by it. */
type FlyoutButton = {
  ref: RefCallback<HTMLButtonElement>
  popoverTarget: string
  'aria-expanded': boolean
}

type FlyoutProps = {
  /** What the panel holds, for a screen reader. */
  label: string
  renderButton: (props: FlyoutButton) => ReactNode
  /** Drawn only while the panel is open. */
  children: (close: () => void) => ReactNode
}

const GAP_PX = 4
const EDGE_PX = 8

/** A panel that opens at its button and closes by Escape, by a click elsewhere, or by `close`; the browser's own popover. */
export function Flyout({ label, renderButton, children }: FlyoutProps) {
  const id = useId()
  const [button, setButton] = useState<HTMLButtonElement | null>(null)
  const [panel, setPanel] = useState<HTMLDivElement | null>(null)
  const [opened, setOpened] = useState(false)
  useEffect(() => {
    if (!opened) return
    const follow = () => place(button, panel)
    follow()
    addEventListener('resize', follow)
    addEventListener('scroll', follow, { passive: true })
    return () => {
      removeEventListener('resize', follow)
      removeEventListener('scroll', follow)
    }
  }, [opened, button, panel])
  return (
    <>
      {renderButton({ ref: setButton, popoverTarget: id, 'aria-expanded': opened })}
      <div
        ref={setPanel}
        id={id}
        popover="auto"
        role={opened ? 'dialog' : undefined}
        aria-label={opened ? label : undefined}
        className={classes.panel}
        onToggle={(event: ToggleEvent) => setOpened(event.newState === 'open')}
      >
        {opened && children(() => panel?.hidePopover())}
      </div>
    </>
  )
}

/** Puts the panel below its button, or above where there is more room, on the side of the button that faces the middle. */
function place(button: HTMLElement | null, panel: HTMLElement | null): void {
  if (button === null || panel === null) return
  const at = button.getBoundingClientRect()
  const width = document.documentElement.clientWidth
  const below = innerHeight - at.bottom >= at.top
  const atEnd = at.left + at.width / 2 > width / 2
  Object.assign(panel.style, {
    top: below ? `${at.bottom + GAP_PX}px` : 'auto',
    bottom: below ? 'auto' : `${innerHeight - at.top + GAP_PX}px`,
    left: atEnd ? 'auto' : `${Math.max(EDGE_PX, at.left)}px`,
    right: atEnd ? `${Math.max(EDGE_PX, width - at.right)}px` : 'auto',
    maxHeight: `${(below ? innerHeight - at.bottom : at.top) - GAP_PX - EDGE_PX}px`,
  })
}

type FlyoutItemProps = { icon?: ReactNode; children: ReactNode; onClick: () => void }

/** One action in a flyout that is a list of actions. */
export function FlyoutItem({ icon, children, onClick }: FlyoutItemProps) {
  return (
    <button type="button" className={classes.item} onClick={onClick}>
      {icon}
      {children}
    </button>
  )
}
