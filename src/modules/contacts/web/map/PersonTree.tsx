import { type CSSProperties, useId, useMemo, useRef } from 'react'
import type { DecisionMap, MapNode } from '../../../../core/relationships/decisionMap.ts'
import { useMessage } from '../../../../web/message.tsx'
import { type Contact, hasLeft } from '../people.ts'
import classes from './map.module.css'
import { PersonCard } from './PersonCard.tsx'
import { treePlaces } from './treeKeys.ts'
import { useTreeFocus } from './useTreeFocus.ts'

type PersonTreeProps = { map: DecisionMap<Contact>; today: string; onOpen: (contactId: string) => void }

/** The tree itself. One person at a time takes the focus; arrows move it, Enter opens the person. */
export function PersonTree({ map, today, onOpen }: PersonTreeProps) {
  const t = useMessage()
  const tree = useRef<HTMLUListElement>(null)
  const places = useMemo(() => treePlaces(map.roots), [map])
  const { active, onKeyDown, onFocus } = useTreeFocus(places, tree, onOpen)
  return (
    <div className={classes.frame}>
      <ul
        ref={tree}
        role="tree"
        aria-label={t('people.map.label')}
        className={classes.tree}
        style={{ '--depth': Math.max(1, map.depth) } as CSSProperties}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        {map.roots.map((node) => (
          <Branch key={node.person.id} {...{ node, today, onOpen, active }} />
        ))}
      </ul>
    </div>
  )
}

type BranchProps = {
  node: MapNode<Contact>
  today: string
  onOpen: (contactId: string) => void
  active: string | null
}

/** A person and, in the group they own, everybody below; the card is the item, so that its words are its name. */
function Branch({ node, ...shared }: BranchProps) {
  const { person, level, children } = node
  const { today, onOpen, active } = shared
  const groupId = useId()
  return (
    <li role="none" className={classes.branch}>
      <div
        role="treeitem"
        aria-level={level + 1}
        aria-selected={active === person.id}
        aria-owns={children.length > 0 ? groupId : undefined}
        data-person={person.id}
        tabIndex={active === person.id ? 0 : -1}
        className={classes.card}
        data-gone={hasLeft(person, today) || undefined}
        data-role={person.role ?? undefined}
        onClick={() => onOpen(person.id)}
      >
        <PersonCard person={person} today={today} />
      </div>
      {children.length > 0 && (
        <ul role="group" id={groupId} className={classes.below}>
          {children.map((child) => (
            <Branch key={child.person.id} node={child} {...shared} />
          ))}
        </ul>
      )}
    </li>
  )
}
