type Standing = { label: string; inRules: string };

/** What may be established about a criterion, worst first, and how the rules speak of it. */
export function StandingList({ standings }: { standings: readonly Standing[] }) {
  return (
    <dl className="mt-2 text-table">
      {standings.map(({ label, inRules }) => (
        <div
          key={label}
          className="grid gap-x-4 border-line border-t py-2 grid-cols-[6rem_1fr] sm:grid-cols-[7.5rem_1fr]"
        >
          <dt className="font-semibold">{label}</dt>
          <dd className="max-w-prose">{inRules}</dd>
        </div>
      ))}
    </dl>
  );
}
