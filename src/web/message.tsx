import { Fragment, type ReactNode, useCallback } from 'react'
import { useIntl } from 'react-intl'
import type { MessageId } from '../messages/areas.ts'

export type { MessageId } from '../messages/areas.ts'

export type MessageArguments = Record<string, string | number | Date | null | undefined>

export type Translate = (id: MessageId, values?: MessageArguments) => string

/** Gives the function that turns a message id into text of the reader's language, for attributes and titles. */
export function useMessage(): Translate {
  const intl = useIntl()
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl])
}

/** Gives text for a code that comes from the server (`reason.too_short`), or null where there is no such message. */
export function useCodeText(): (
  area: 'reason' | 'problem',
  code: string,
  values?: MessageArguments,
) => string | null {
  const intl = useIntl()
  return useCallback(
    (area, code, values) => {
      const id = `${area}.${code}`
      return id in intl.messages ? intl.formatMessage({ id }, values) : null
    },
    [intl],
  )
}

type TProps = {
  id: MessageId
  values?: Record<string, ReactNode | Date | ((parts: ReactNode[]) => ReactNode)>
}

/** Shows a message; values may be elements, and tags in the message (`<b>…</b>`) are functions of their content. */
export function T({ id, values }: TProps): ReactNode {
  const intl = useIntl()
  const content = intl.formatMessage({ id }, values as Record<string, ReactNode>)
  return <Fragment>{content}</Fragment>
}
