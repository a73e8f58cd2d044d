import { Section } from '@/components/layout/section';

type Props = {
  /** What this part is called: the summary of a report, the headline findings of a letter. */
  title: string;
  paragraphs: readonly string[];
  href: string;
};

/** The summary as it stands, and the way to its form. */
export function SummaryShown({ title, paragraphs, href }: Props) {
  return (
    <Section title={title} id="summary">
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
        <a href={href}>
          {paragraphs.length > 0 ? 'Change' : 'Write'} the {title.toLowerCase()}
        </a>
      </p>
    </Section>
  );
}
