import { Section } from '@/components/layout/section';

type Props = { parts: readonly { id: string; text: string; href: string }[] };

/** What was taken out of the report: still on record, and the way to put it back. */
export function WithdrawnParts({ parts }: Props) {
  if (parts.length === 0) return null;

  return (
    <Section title="Taken out of the report" id="taken-out">
      <ul className="grid max-w-form gap-2">
        {parts.map(({ id, text, href }) => (
          <li key={id}>
            <a href={href}>{text.length > 120 ? `${text.slice(0, 120)}…` : text}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
