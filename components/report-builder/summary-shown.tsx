import { Section } from '@/components/layout/section';

type Props = { paragraphs: readonly string[]; href: string };

/** The summary as it stands, and the way to its form. */
export function SummaryShown({ paragraphs, href }: Props) {
  return (
    <Section title="Summary" id="summary">
      {paragraphs.length > 0 ? (
        <div className="prose">
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      ) : (
        <p className="text-quiet">Nothing is written yet.</p>
      )}
      <p className="mt-3">
        <a href={href}>{paragraphs.length > 0 ? 'Change the summary' : 'Write the summary'}</a>
      </p>
    </Section>
  );
}
