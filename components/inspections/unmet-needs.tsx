type Props = { label: string; unmet: readonly string[] };

/** What has to be done before a step can be taken. Nothing where all is there. */
export function UnmetNeeds({ label, unmet }: Props) {
  if (unmet.length === 0) return null;

  return (
    <div className="mb-4 border-edge border-l-4 pl-4">
      <p className="font-semibold">
        Before you can {label.charAt(0).toLowerCase() + label.slice(1)}
      </p>
      <ul className="mt-1 list-disc pl-5">
        {unmet.map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
    </div>
  );
}
