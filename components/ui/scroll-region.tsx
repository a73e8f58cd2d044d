import type { ReactNode } from 'react';

type Props = {
  /** What is inside, for people who reach the region by keyboard or by ear. */
  label: string;
  children: ReactNode;
};

/** A region that scrolls must be reachable without a mouse, though nothing in it can be pressed. */
const reachableByKeyboard = { tabIndex: 0 } as const;

/** Something wider than a phone. It scrolls sideways, by keyboard too. */
export function ScrollRegion({ label, children }: Props) {
  return (
    <section
      aria-label={label}
      {...reachableByKeyboard}
      className="overflow-x-auto print:overflow-visible"
    >
      {children}
    </section>
  );
}
