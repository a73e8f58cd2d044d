const said = [
  {
    title: 'They do not add up, average or weigh.',
    text: 'No entry has points and no criterion a weight. Rules count criteria and entries, compare the counts with the limits above, and one serious failure can decide however much else is strong.',
  },
  {
    title: 'They never count a conclusion.',
    text: 'Headline paragraphs and context are shown and set aside, so nothing counts twice.',
  },
  {
    title: 'They never take silence for an answer.',
    text: 'A criterion nobody recorded anything on is neither good nor bad. Where too much is silent the judgement stays undecided.',
  },
  {
    title: 'They know nothing else.',
    text: 'Not which council it is, not its last grade, not its region, not who inspected, not what the figures of other councils are. The same entries in any order give the same grade.',
  },
  {
    title: 'They do not decide.',
    text: 'A derived grade is a proposal, and is marked “derived” wherever it is shown. It also says how firm it is: whether losing a single entry, or weighing it one step differently, would move it. Inspectors judge. Where the published grade is another one, both are shown.',
  },
] as const;

/** What nobody should expect of the rules, or fear from them. */
export function NotDone() {
  return (
    <ul className="grid max-w-prose gap-3">
      {said.map(({ title, text }) => (
        <li key={title}>
          <strong className="font-semibold">{title}</strong> {text}
        </li>
      ))}
    </ul>
  );
}
