import { checkTopics } from '../../../../core/candidates/verdict.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import type { Candidate } from '../candidate.ts'
import classes from './candidate.module.css'
import { CheckLine } from './CheckLine.tsx'

/** The due diligence: what is to be looked into, topic by topic, and what was found. */
export function ChecksPanel({ candidate }: { candidate: Candidate }) {
  const t = useMessage()
  const { checked, of } = candidate.fitness
  return (
    <Panel title={t('candidates.diligence')} hint={t('candidates.checked', { checked, of })}>
      {checkTopics.map((topic) => (
        <section key={topic} className={classes.topic} aria-label={t(`candidates.topic.${topic}`)}>
          <h3>{t(`candidates.topic.${topic}`)}</h3>
          <ul className={classes.checks}>
            {candidate.checks
              .filter((check) => check.topic === topic)
              .map((check) => (
                <CheckLine key={check.item} candidate={candidate} check={check} />
              ))}
          </ul>
        </section>
      ))}
    </Panel>
  )
}
