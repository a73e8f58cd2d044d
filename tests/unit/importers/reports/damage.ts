import { draw } from '@/tests/support/made-report-words';

const grade =
  /Requires improvement to be good|Requires improvement|Outstanding|Inadequate|\bGood\b|: good|: inadequate/;
const words = ['Outstanding', 'Good', 'Inadequate', 'Requires improvement to be good'];

/**
 * A report damaged in one of eight ways. A grade is exchanged in one place only, and never the overall grade,
 * which no second place states.
 */
export function damage(text: string, kind: number, seed: number): string {
  const any = draw(seed);
  const lines = text.split('\n');
  const reach = any() < 0.6 ? Math.min(60, lines.length) : lines.length;
  const place = () => Math.floor(any() * reach);
  const ways: readonly (() => string)[] = [
    () => lines.toSpliced(place(), 1).join('\n'),
    () => lines.toSpliced(place(), 1 + Math.floor(any() * 25)).join('\n'),
    () => lines.filter(() => any() > 0.04).join('\n'),
    () => lines.slice(0, Math.floor(any() * lines.length)).join('\n'),
    () => exchange(lines, place(), place()).join('\n'),
    () => lines.toSpliced(place(), 0, lines[place()] ?? '').join('\n'),
    () => {
      const pages = text.split('\f');
      return exchange(
        pages,
        Math.floor(any() * pages.length),
        Math.floor(any() * pages.length),
      ).join('\f');
    },
    () => misprint(lines, any).join('\n'),
  ];
  return ways[kind % ways.length]?.() ?? text;
}

function exchange(from: readonly string[], one: number, other: number): string[] {
  return from.with(one, from[other] ?? '').with(other, from[one] ?? '');
}

function misprint(lines: readonly string[], any: () => number): string[] {
  const graded = lines.flatMap((line, at) =>
    grade.test(line) && !/overall|services in/i.test(`${lines[at - 1]} ${line}`) ? [at] : [],
  );
  const at = graded[Math.floor(any() * graded.length)] ?? 0;
  const other = words[Math.floor(any() * words.length)] ?? '';
  return [...lines].with(at, (lines[at] ?? '').replace(grade, other));
}
