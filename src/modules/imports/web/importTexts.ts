import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import type { MessageArguments } from '../../../web/message.tsx'

type Params = Readonly<Record<string, unknown>>

/** Words for what an import speaks of in ids: fields, reasons of rows, doubts about a file, why it failed. */
export function useImportTexts() {
  const intl = useIntl()
  return useMemo(() => {
    const say = (id: string, given: MessageArguments = {}) =>
      id in intl.messages ? intl.formatMessage({ id }, given) : null
    // The key of a field of one's own is made of its name.
    const field = (name: string) => say(`import.field.${name}`) ?? name.replace(/^custom\./, '')
    const fields = (names: readonly string[]) => intl.formatList(names.map(field), { type: 'disjunction' })

    /** Fills a sentence: lists become words, fields get their names, anything else stays as it is. */
    function values(params: Params): MessageArguments {
      const one = (name: string, value: unknown) => {
        if (name === 'field') return field(String(value))
        if (name === 'fields') return fields((value as string[]).filter(Boolean))
        if (name === 'kind' || name === 'other') return say(`import.kind.${String(value)}`) ?? ''
        if (Array.isArray(value))
          return intl.formatList(
            value.map((item) => `“${String(item)}”`),
            { type: 'unit' },
          )
        return value as string | number
      }
      return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, one(name, value)]))
    }

    return {
      field,
      /** The word for a value that stands for a choice; null for any other value. */
      choice: (name: string, value: string) => say(`import.value.${name}.${value}`),
      reason: (code: string) => say(`imports.reason.${code}`) ?? code,
      doubt: ({ code, params }: { code: string; params: Params }) =>
        say(`import.doubt.${code}`, values(params)) ?? say(`problem.${code}`, values(params)) ?? code,
      /** Why an import came to nothing. */
      failure: ({ code, params }: { code: string; params: Params }) =>
        say(`problem.${code}`, values(params)) ?? say('problem.internal') ?? code,
    }
  }, [intl])
}
