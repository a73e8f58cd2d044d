type Props = {
  /** The report this would stand behind. */
  reportHref: string;
};

/** Why there is nothing to see, without a hint at what there might be. */
export function EvidenceNotReleased({ reportHref }: Props) {
  return (
    <div className="prose">
      <p>
        No evidence has been released with this report, so this service cannot show what the grades
        rest on.
      </p>
      <p>
        Evidence belongs to the inspection team until the report is published and the entries are
        released with it. For most inspections of the past, only grades and dates are on record.
      </p>
      <p>
        <a href={reportHref}>Back to the report</a>
      </p>
    </div>
  );
}
