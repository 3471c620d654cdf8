import { Button, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { ProblemView } from '../../../../web/ui/ProblemView.tsx'
import classes from './hours.module.css'
import { type Holiday, parseHolidays } from './parseHolidays.ts'

/** As many as are kept; some sixty years of them. */
const MOST = 1000
const FAULTS_SHOWN = 10

type AddHolidaysProps = { standing: readonly Holiday[]; onAdd: (all: Holiday[]) => Promise<unknown> }

/** Takes one holiday or a pasted list of a year; what was understood is said before it is stored. */
export function AddHolidays({ standing, onAdd }: AddHolidaysProps) {
  const t = useMessage()
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const { holidays, faults } = parseHolidays(text)
  const all = [...new Map([...standing, ...holidays].map((one) => [one.on, one])).values()]
  const isTooMany = all.length > MOST

  async function store() {
    setBusy(true)
    setError(null)
    try {
      await onAdd(all)
      setText('')
    } catch (thrown) {
      setError(thrown)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Stack gap="xs" mt="md">
      <Textarea
        label={t('hours.holidays.lines')}
        placeholder={'2026-12-25 Christmas Day\n01.01.2027 New Year'}
        value={text}
        onChange={({ currentTarget: { value } }) => setText(value)}
        autosize
        minRows={3}
        maxRows={12}
        maw={520}
      />
      <div role="status" className={classes.fault}>
        {isTooMany && <p>{t('hours.holidays.tooMany', { most: MOST })}</p>}
        {faults.slice(0, FAULTS_SHOWN).map(({ line, text: given }) => (
          <div key={line}>{t('hours.holidays.fault', { line, given })}</div>
        ))}
      </div>
      {error !== null && <ProblemView error={error} />}
      <div>
        <Button
          disabled={holidays.length === 0 || faults.length > 0 || isTooMany}
          loading={isBusy}
          onClick={() => void store()}
        >
          {t('hours.holidays.add', { count: holidays.length })}
        </Button>
      </div>
    </Stack>
  )
}
