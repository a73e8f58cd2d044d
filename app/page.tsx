import type { Metadata } from 'next';
import { Doors } from '@/components/home/doors';
import { FindAuthority } from '@/components/home/find-authority';
import { WorkedExample } from '@/components/home/worked-example';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';
import { serviceName } from '@/components/layout/service';

const title = 'What inspection found in children’s services';

// The template of the layout is for the pages below it, not for this one.
export const metadata: Metadata = { title: `${title} – ${serviceName}` };

export default function HomePage() {
  return (
    <Page
      title={title}
      lead="The grades of every local authority in England, what inspectors found behind them, and how one follows from the other."
    >
      <FindAuthority />
      <Section title="Where to start" id="start">
        <Doors />
      </Section>
      <Section title="One inspection, worked through" id="example">
        <WorkedExample />
      </Section>
    </Page>
  );
}
