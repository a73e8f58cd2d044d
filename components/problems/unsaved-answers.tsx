import { Section } from '@/components/layout/section';
import { TextArea } from '@/components/ui/text-area';
import type { FormValues } from '@/lib/schemas/form-state';

/** What somebody typed that could not be saved, to copy from. Choices are quick to make again; text is not. */
export function UnsavedAnswers({ values }: { values: FormValues }) {
  const texts = Object.entries(values).flatMap(([name, value]) =>
    [value].flat().flatMap((text) => (isWriting(text) ? [{ name, text }] : [])),
  );
  if (texts.length === 0) return null;

  return (
    <Section title="What you typed" id="typed">
      <p className="mb-4 max-w-prose">
        This was not saved. Copy what you want to keep before you leave this page.
      </p>
      {texts.map(({ name, text }, index) => (
        <TextArea
          key={`${name} ${text}`}
          name={`typed-${index + 1}`}
          label={texts.length === 1 ? 'Your text' : `Your text ${index + 1} of ${texts.length}`}
          defaultValue={text}
          rows={Math.min(12, 2 + Math.ceil(text.length / 80))}
        />
      ))}
    </Section>
  );
}

/** Words somebody wrote, and not a choice, a number or an id. */
function isWriting(text: string): boolean {
  return /\s/.test(text);
}
