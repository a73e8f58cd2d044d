import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { draftDays } from '@/lib/domain/drafts';
import { paths } from '@/lib/paths';

export const metadata: Metadata = { title: 'Privacy' };

export default function PrivacyPage() {
  return (
    <Page
      title="Privacy"
      breadcrumbs={[{ text: 'Home', href: paths.home }]}
      lead="What this service holds about the people who use it, and what it must never hold."
    >
      <div className="prose">
        <h2>Who is responsible</h2>
        <p>
          This is open-source software that an organisation runs on its own computers. The
          organisation that runs this copy is the controller of the personal data in it. It decides
          who has an account, how long records are kept and on what legal basis. Ask it for its own
          privacy notice and its data protection officer.
        </p>

        <h2>If you only read published results</h2>
        <p>We hold nothing about you.</p>

        <h2>If you have an account</h2>
        <p>The service holds:</p>
        <ul>
          <li>your name, your email address and a scrambled form of your password</li>
          <li>your roles, and the inspection or council each of them is for</li>
          <li>
            when each session began and was last used, and the kind of browser it was begun in
          </li>
          <li>
            what you recorded, changed, withdrew or moved on, and when, because a record that others
            rely on must say who made it
          </li>
          <li>
            a form you sent after your session had ended, for at most 24 hours, so that you can
            finish it
          </li>
        </ul>
        <p>
          What you type and have not saved is kept on your device and, as a draft that only you can
          see, on the server, until you save or discard it, and for at most {draftDays} days after
          you last changed it. <a href={paths.cookies}>More about what is kept on your device</a>
        </p>
        <p>
          Tries to sign in are counted for 15 minutes to slow down guessing. The count is kept under
          a mark from which your email and network address cannot be read back.
        </p>
        <p>
          We do not use this data for anything else, share it, or let it decide anything about you.
        </p>

        <h2>Children and families</h2>
        <p>
          No information that identifies a child, a parent or a carer may be entered. Evidence says
          what inspectors found about a service, in figures and plain words, and the form warns you
          when an entry looks as if it names somebody.
        </p>
        <p>
          If you see an entry that identifies someone, tell the lead inspector of the inspection at
          once.
        </p>

        <h2>Inspectors named in published reports</h2>
        <p>
          Lead inspectors are named where the published report names them, on the page of that
          inspection. People are never ranked or compared.
        </p>

        <h2>Your rights</h2>
        <p>
          You can ask the organisation that runs this copy to see your data, correct it, or limit
          its use. You can{' '}
          <a href="https://ico.org.uk/make-a-complaint/">
            complain to the Information Commissioner’s Office
          </a>{' '}
          if you think it has handled your data wrongly.
        </p>
      </div>
    </Page>
  );
}
