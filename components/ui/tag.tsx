import type { ReactNode } from 'react';

export const tagTones = ['grey', 'accent', 'outline'] as const;
export type TagTone = (typeof tagTones)[number];

const toneClasses = {
  grey: 'border-transparent bg-wash text-ink',
  accent: 'border-transparent bg-accent text-paper',
  outline: 'border-edge bg-paper text-ink',
} as const satisfies Record<TagTone, string>;

type Props = { tone?: TagTone; children: ReactNode };

/** A short adjective about a thing: its status. Never a link. */
export function Tag({ tone = 'grey', children }: Props) {
  return (
    <strong
      className={`inline-block rounded-small border px-2 py-px font-semibold text-small ${toneClasses[tone]}`}
    >
      {children}
    </strong>
  );
}
