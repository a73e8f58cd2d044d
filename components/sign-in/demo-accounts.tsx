import { Section } from '@/components/layout/section';
import { Button } from '@/components/ui/button';
import type { Role } from '@/lib/domain/people';

type Props = {
  accounts: readonly { name: string; email: string; role: Role }[];
  password: string;
  /** The id of the sign-in form, which the buttons send. */
  form: string;
};

const whatTheyDo = {
  inspector: 'Records evidence for the inspections they are appointed to.',
  leadInspector: 'Starts inspections, appoints the team and moves an inspection on.',
  qualityAssurer: 'Reads everything behind an inspection and checks that it holds.',
  councilLeader: 'Reads the results of one council and runs its improvement.',
  electedMember: 'Follows the improvement of one council, without case detail.',
  official: 'Compares the published results of all councils.',
  administrator: 'Looks after accounts and roles.',
} as const satisfies Record<Role, string>;

/** The accounts to look round with, each one button away. Shown only where the service was started for that. */
export function DemoAccounts({ accounts, password, form }: Props) {
  if (accounts.length === 0) return null;

  return (
    <Section title="Look round with a demo account" id="demo-accounts">
      <p className="max-w-prose">
        This service was started with demo accounts. The password of each is{' '}
        <code className="font-semibold">{password}</code>.
      </p>
      <ul className="mt-4 max-w-form border-line border-t">
        {accounts.map(({ name, email, role }) => (
          <li
            key={email}
            className="grid gap-x-6 gap-y-2 border-line border-b py-3 md:grid-cols-[1fr_auto] md:items-center"
          >
            <div>
              <p className="font-semibold">{name}</p>
              <p className="text-quiet text-table">{email}</p>
              <p className="text-table">{whatTheyDo[role]}</p>
            </div>
            <div>
              <Button kind="secondary" name="demoAccount" value={email} form={form}>
                Sign in<span className="sr-only"> as {name}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
