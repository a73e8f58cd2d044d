import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { serviceName } from '@/components/layout/service';
import { formatDate } from '@/lib/format/dates';
import { paths } from '@/lib/paths';

export const metadata: Metadata = { title: 'Accessibility statement' };

/** The day of the last check of the service against this text. Change both together. */
const preparedOn = '2026-11-22';

export default function AccessibilityStatementPage() {
  return (
    <Page
      title="Accessibility statement"
      breadcrumbs={[{ text: 'Home', href: paths.home }]}
      lead={`This statement is about ${serviceName}, in the copy you are using now.`}
    >
      <div className="prose">
        <p>As many people as possible should be able to use this service. You should be able to:</p>
        <ul>
          <li>zoom in to 400% without text running off the screen</li>
          <li>use every page with a keyboard alone</li>
          <li>use every page with script switched off</li>
          <li>choose your own colours, and tell every grade apart without colour</li>
          <li>read every chart as a table with the same numbers</li>
          <li>print a report and read its grades in black and white</li>
        </ul>

        <h2 id="status">How accessible it is</h2>
        <p>
          The service is partially compliant with the Web Content Accessibility Guidelines version
          2.2, level AA. It has not been audited, so we do not claim more than our own checks show.
        </p>

        <h2 id="known-problems">What we know is missing</h2>
        <ul>
          <li>
            Nobody has yet tested the service with a screen reader by hand, or with speech
            recognition.
          </li>
          <li>No people with disabilities have yet taken part in testing.</li>
          <li>
            With script switched off, the title of a page in the browser tab does not start with
            “Error” when a form could not be sent. The error summary on the page still comes first.
          </li>
          <li>
            The reports we link to are PDF files on Ofsted’s website. We did not make them and
            cannot tell how accessible each of them is. Their grades are in our own tables.
          </li>
        </ul>

        <h2 id="testing">How it was tested</h2>
        <p>
          This statement was prepared on {formatDate(preparedOn)}. The automated tests of the
          service visit its pages in a browser, with script on and off, and check each page and each
          state of error with the axe tool. They run on every change. We also went through the pages
          with a keyboard, at 320 pixels wide, with text at 200%, in forced colours and in print.
        </p>

        <h2 id="report-a-problem">How to report a problem</h2>
        <p>
          Tell the organisation that runs this copy of the service: whoever gave you its address or
          your account. Say which page it was and what happened. If the page showed a reference,
          include it. Ask them too if you need information from the service in another format.
        </p>

        <h2 id="enforcement">If you are not happy with the answer</h2>
        <p>
          The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and
          Mobile Applications) (No. 2) Accessibility Regulations 2018. If the organisation does not
          answer your complaint well,{' '}
          <a href="https://www.equalityadvisoryservice.com/">
            contact the Equality Advisory and Support Service
          </a>
          .
        </p>
      </div>
    </Page>
  );
}
