/** A number from 0 up to 1, the same row of them for the same seed. */
export type Draw = () => number;

export function draw(seed: number): Draw {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export function pick<Value>(from: readonly [Value, ...Value[]], any: Draw): Value {
  return from[Math.floor(any() * from.length)] ?? from[0];
}

/** Sentences of our own that lay traps: grade words, numbers before a full stop, names of judgements. */
const sentences = [
  'Most families meet a worker within a day of asking for support.',
  'Practice here is good.',
  'Some plans still require improvement and their aims are loose.',
  'Two years ago this service was inadequate.',
  'Managers look at cases each month, and what they ask for is done.',
  'Advice for schools is outstanding.',
  'Young people stay in touch with one trusted adult until they are 25.',
  'Letters to parents use plain words and say what will happen next.',
  'The experiences and progress of children are looked at by a panel in which leaders, schools and health staff take part each month.',
  'Overall effectiveness of the front desk depends on two teams that share one floor.',
  'In some homes there was nobody to speak to at night.',
  'A local partner runs the night line, which takes about 300 calls a month.',
  'Visits take place on time for children aged 12 and over; for younger ones they come later than planned.',
  'Not judged to be urgent, some referrals wait for a week.',
  'Leaders know their area and say openly where it falls short.',
] as const;

export function prose(any: Draw, count: number): string {
  return Array.from({ length: count }, () => pick(sentences, any)).join(' ');
}

/** Text with a sentence that ends in a number now and then, so that a line may begin with "14. ". */
export function fill(text: string, any: Draw): string {
  const age = 3 + Math.floor(any() * 20);
  return any() < 0.3
    ? `${text} A new group meets weekly for young people aged ${age}. They like it.`
    : text;
}

/** Words in lines of at most so many letters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
