import type { ReactNode } from 'react';

type Props = {
  title: string;
  /** The anchor of the section. */
  id?: string;
  /** Hides the heading from sight where the page makes it plain; it stays in the outline. */
  titleHidden?: boolean;
  children: ReactNode;
};

/** A part of a page under an h2, with room to breathe above it. */
export function Section({ title, id, titleHidden = false, children }: Props) {
  return (
    <section className="mt-10 first:mt-0" aria-labelledby={id ? `${id}-title` : undefined} id={id}>
      <h2
        id={id ? `${id}-title` : undefined}
        className={titleHidden ? 'sr-only' : 'mb-4 text-balance font-[650] text-h2'}
      >
        {title}
      </h2>
      {children}
    </section>
  );
}
