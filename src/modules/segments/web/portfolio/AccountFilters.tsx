import { Button, Drawer, Stack, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { type Translate, useMessage } from '../../../../web/message.tsx'
import { Icon } from '../../../../web/ui/Icon.tsx'
import { useIsPhone } from '../../../../web/ui/useIsPhone.ts'
import type { CustomField } from '../../../accounts/web/customFields/customField.ts'
import { ChoiceBoxes, ChoiceFilter, type ChoiceFilterProps } from './ChoiceFilter.tsx'
import {
  type AccountFilters as Chosen,
  countFilters,
  type FilterName,
  FILTERS,
  FIXED_OPTIONS,
} from './filters.ts'

type AccountFiltersProps = {
  filters: Chosen
  onFilter: (name: FilterName, values: readonly string[]) => void
  onClear: () => void
  owners: readonly string[]
  countries: readonly string[]
  /** Fields of one's own; those with a few values can be filtered by. */
  fields: readonly CustomField[]
}

/** The filters of the portfolio: a row of buttons, on a phone all behind one. */
export function AccountFilters(props: AccountFiltersProps) {
  const t = useMessage()
  const isPhone = useIsPhone()
  const choices = FILTERS.map((name) => choiceOf(name, props, t)).filter(({ options }) => options.length > 0)
  if (isPhone) return <FilterDrawer {...props} choices={choices} />
  return (
    <>
      {choices.map((choice) => (
        <ChoiceFilter key={choice.label} {...choice} />
      ))}
      {countFilters(props.filters) > 0 && (
        <Button variant="subtle" color="gray" onClick={props.onClear}>
          {t('portfolio.filter.clear')}
        </Button>
      )}
    </>
  )
}

function FilterDrawer({ filters, onClear, choices }: AccountFiltersProps & { choices: ChoiceFilterProps[] }) {
  const t = useMessage()
  const [opened, { open, close }] = useDisclosure(false)
  const count = countFilters(filters)
  return (
    <>
      <Button
        variant={count > 0 ? 'light' : 'default'}
        onClick={open}
        leftSection={<Icon name="settings" sizePx={14} />}
      >
        {t('portfolio.filter.all', { count })}
      </Button>
      <Drawer
        opened={opened}
        onClose={close}
        position="bottom"
        size="80%"
        title={t('portfolio.filter.all', { count })}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        <Stack gap="lg">
          {choices.map((choice) => (
            <section key={choice.label}>
              <Title order={3} mb="xs">
                {choice.label}
              </Title>
              <ChoiceBoxes {...choice} />
            </section>
          ))}
          <Button size="sm" onClick={close}>
            {t('portfolio.filter.show')}
          </Button>
          {count > 0 && (
            <Button size="sm" variant="default" onClick={onClear}>
              {t('portfolio.filter.clear')}
            </Button>
          )}
        </Stack>
      </Drawer>
    </>
  )
}

function choiceOf(name: FilterName, props: AccountFiltersProps, t: Translate): ChoiceFilterProps {
  return {
    label: t(`portfolio.filter.${name}`),
    options: optionsOf(name, props, t),
    chosen: props.filters[name],
    onChange: (values) => props.onFilter(name, values),
  }
}

function customOptions(fields: readonly CustomField[], t: Translate) {
  return fields
    .filter(({ archived }) => !archived)
    .flatMap(({ key, label, type, choices }) => {
      const yesNo = type === 'yesNo' ? ['true', 'false'] : []
      return [...choices, ...yesNo].map((value) => {
        const word =
          type === 'yesNo' ? t(value === 'true' ? 'dossier.custom.yes' : 'dossier.custom.no') : value
        return { value: `${key}:${value}`, label: `${label}: ${word}` }
      })
    })
}

function optionsOf(name: FilterName, { owners, countries, fields }: AccountFiltersProps, t: Translate) {
  const named = (values: readonly string[]) => values.map((value) => ({ value, label: value }))
  switch (name) {
    case 'owner':
      return named(owners)
    case 'country':
      return named(countries)
    case 'stage':
      return FIXED_OPTIONS.stage.map((value) => ({
        value,
        label: value === 'none' ? t('lifecycle.none') : t(`lifecycle.stage.${value}`),
      }))
    case 'custom':
      return customOptions(fields, t)
    case 'abc':
      return FIXED_OPTIONS.abc.map((value) => ({
        value,
        short: value,
        label: `${value} · ${t(`shell.class.${value}`)}`,
      }))
    case 'xyz':
      return FIXED_OPTIONS.xyz.map((value) =>
        value === 'unknown'
          ? { value, label: t('shell.unknown.word') }
          : { value, short: value, label: `${value} · ${t(`shell.class.${value}`)}` },
      )
    case 'quadrant':
      return FIXED_OPTIONS.quadrant.map((value) => ({
        value,
        label: value === 'unscored' ? t('portfolio.unscored') : t(`shell.quadrant.${value}`),
      }))
    case 'type':
      return FIXED_OPTIONS.type.map((value) => ({ value, label: t(`portfolio.type.${value}`) }))
  }
}
