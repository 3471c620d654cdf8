import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { Panel } from '../../../web/ui/Panel.tsx'
import { PathLink } from '../../../web/ui/PathLink.tsx'
import type { Account, ChangeName } from './account.ts'
import { AccountMerges } from './AccountMerges.tsx'
import classes from './accounts.module.css'
import { CustomFieldsPanel } from './customFields/CustomFieldsPanel.tsx'
import { DossierPanel } from './dossier/DossierPanel.tsx'
import { FIELDS } from './editable.ts'
import { FieldLink } from './FieldText.tsx'
import { InlineField } from './InlineField.tsx'
import { KnownAs } from './KnownAs.tsx'
import { SitesPanel } from './sites/SitesPanel.tsx'
import { TeamPanel } from './team/TeamPanel.tsx'
import { SourceMark } from './values/SourceMark.tsx'
import { type AccountValue, byField } from './values/value.ts'

type AccountDetailsProps = {
  account: Account
  currency: string | null
  pathOf: (accountId: string) => string
}

const COMPANY: readonly ChangeName[] = [
  'name',
  'industry',
  'country',
  'city',
  'address',
  'website',
  'email',
  'phone',
  'employees',
  'annualRevenue',
  'categorySpend',
  'foundedYear',
  'strategy',
  'markets',
  'history',
  'notes',
]
const HANDS: readonly ChangeName[] = ['ownerId', 'teamId', 'parentId']

/** Everything that can be said of the company, edited where it stands; its holding, its names, and its merges. */
export function AccountDetails(props: AccountDetailsProps) {
  const { account, pathOf } = props
  const t = useMessage()
  const values = useValues(account.id, account.version)
  const shared = { accountId: account.id, mayEdit: account.mayEdit }
  return (
    <div className={classes.columns}>
      <Panel
        title={t('account.company')}
        hint={account.mayEdit ? t('account.company.hint') : t('account.readOnly')}
      >
        <Fields {...props} names={COMPANY} values={values} />
      </Panel>
      <div className={classes.stack}>
        <DossierPanel accountId={account.id} />
        <Panel title={t('account.hands')}>
          <Fields {...props} names={HANDS} values={values} />
          {account.children.length > 0 && (
            <>
              <h3>{t('account.children')}</h3>
              <ul className={classes.list}>
                {account.children.map(({ id, name }) => (
                  <li key={id}>
                    <PathLink path={pathOf(id)}>{name}</PathLink>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Panel>
        <TeamPanel {...shared} />
        <SitesPanel {...shared} />
        <CustomFieldsPanel account={account} values={values} />
        <KnownAs account={account} />
        <AccountMerges account={account} />
      </div>
    </div>
  )
}

/** Where each field has its value from; asked again when the account has changed. */
function useValues(accountId: string, version: number): Map<string, AccountValue[]> {
  const query = useQuery({
    ...api.accounts.values.queryOptions({ input: { accountId } }),
    queryKey: [...api.accounts.values.queryKey({ input: { accountId } }), version],
  })
  return useMemo(() => byField(query.data ?? []), [query.data])
}

type FieldsProps = AccountDetailsProps & {
  names: readonly ChangeName[]
  values: Map<string, AccountValue[]>
}

function Fields({ account, currency, names, values }: FieldsProps) {
  const t = useMessage()
  return (
    <dl className={classes.fields}>
      {names.map((name) => {
        const field = FIELDS[name]
        return (
          <div
            key={name}
            className={field.kind === 'longText' || name === 'address' ? classes.wide : undefined}
          >
            <dt>{t(field.label)}</dt>
            <dd className={classes.fieldLine}>
              <InlineField account={account} field={field} currency={currency} />
              <FieldLink account={account} field={field} />
              <SourceMark
                account={account}
                label={t(field.label)}
                history={values.get(name) ?? []}
                currency={currency}
              />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
