import { useMessage } from '../../../web/message.tsx'
import { Panel } from '../../../web/ui/Panel.tsx'
import { PathLink } from '../../../web/ui/PathLink.tsx'
import type { Account, ChangeName } from './account.ts'
import { AccountMerges } from './AccountMerges.tsx'
import classes from './accounts.module.css'
import { FIELDS } from './editable.ts'
import { FieldLink } from './FieldText.tsx'
import { InlineField } from './InlineField.tsx'
import { KnownAs } from './KnownAs.tsx'

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
  'notes',
]
const HANDS: readonly ChangeName[] = ['ownerId', 'teamId', 'parentId']

/** Everything that can be said of the company, edited where it stands; its holding, its names, and its merges. */
export function AccountDetails(props: AccountDetailsProps) {
  const { account, pathOf } = props
  const t = useMessage()
  return (
    <div className={classes.columns}>
      <Panel
        title={t('account.company')}
        hint={account.mayEdit ? t('account.company.hint') : t('account.readOnly')}
      >
        <Fields {...props} names={COMPANY} />
      </Panel>
      <div className={classes.stack}>
        <Panel title={t('account.hands')}>
          <Fields {...props} names={HANDS} />
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
        <KnownAs account={account} />
        <AccountMerges account={account} />
      </div>
    </div>
  )
}

function Fields({ account, currency, names }: AccountDetailsProps & { names: readonly ChangeName[] }) {
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
            <dd>
              <InlineField account={account} field={field} currency={currency} />{' '}
              <FieldLink account={account} field={field} />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
