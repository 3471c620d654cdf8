import { useMemo, useRef } from 'react'
import type { DecisionMap, MapNode } from '../../../../core/relationships/decisionMap.ts'
import { useMessage } from '../../../../web/message.tsx'
import type { Contact } from '../people.ts'
import classes from './map.module.css'
import { PersonCard } from './PersonCard.tsx'
import { type TreePlace, treePlaces } from './treeKeys.ts'
import { useTreeFocus } from './useTreeFocus.ts'
import { usePersonText } from './usePersonText.ts'

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
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        {map.roots.map((node) => (
          <Branch key={node.person.id} {...{ node, today, onOpen, active, places }} />
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
  places: readonly TreePlace[]
}

function Branch({ node, ...shared }: BranchProps) {
  const { person, level, children } = node
  const { today, onOpen, active } = shared
  const text = usePersonText(today)
  return (
    <li
      role="treeitem"
      aria-level={level + 1}
      aria-label={text(person)}
      aria-selected={active === person.id}
      data-person={person.id}
      tabIndex={active === person.id ? 0 : -1}
      className={classes.branch}
    >
      <PersonCard person={person} today={today} onOpen={() => onOpen(person.id)} />
      {children.length > 0 && (
        <ul role="group" className={classes.below}>
          {children.map((child) => (
            <Branch key={child.person.id} node={child} {...shared} />
          ))}
        </ul>
      )}
    </li>
  )
}
