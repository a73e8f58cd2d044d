import { Doors } from '@/components/home/doors';
import { FindAuthority } from '@/components/home/find-authority';
import { WorkedExample } from '@/components/home/worked-example';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/layout/section';

export default function HomePage() {
  return (
    <Page
      title="What inspection found in children’s services"
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
