import type { ReactNode } from 'react';

export type Fact = { name: string; value: ReactNode };

/** Short facts side by side under a title, one below the other on a phone. */
export function FactRow({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-2 border-line border-y py-3 text-table max-md:grid">
      {facts.map(({ name, value }) => (
        <div key={name} className="max-md:grid max-md:grid-cols-[8.5rem_1fr] max-md:gap-x-4">
          <dt className="text-quiet text-small">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
