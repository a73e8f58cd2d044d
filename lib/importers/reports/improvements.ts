import { type FrameworkTag, readFrameworkTag } from './national-framework';
import { splitProse } from './prose';
import type { ReportLine } from './source';
import { joinLines, squeeze } from './words';

/** One thing a report asks for. */
export type ReportImprovement = {
  n: number;
  /** Without its tag. */
  text: string;
  /** As printed. */
  printed: string;
  nationalFramework?: FrameworkTag;
};

const bullet = /^\s*([◼■▪●•◾⬛◆♦⦁·►➢❖✓\uf0a7\uf0b7\uf06e\uf0d8\uf0fc–—*-]|o(?=\s))\s*(?=\S|$)/u;
const number = /^\s*(\d{1,2})\s*[.)](?!\d)\s*/;

/**
 * What a report wants improved: bullets, numbered sentences or, where it has neither, paragraphs. A
 * bullet of another kind than the first belongs to the one above it.
 *
 * @param startedOn the first day of the inspection, which decides what the number of an outcome meant
 */
export function readImprovements(
  lines: readonly ReportLine[],
  startedOn: string | undefined,
): ReportImprovement[] {
  return itemsOf(lines).map((printed, index) => {
    const tag = readFrameworkTag(printed, startedOn);
    return {
      n: index + 1,
      text: tag?.text ?? printed,
      printed,
      ...(tag && { nationalFramework: tag.tag }),
    };
  });
}

function itemsOf(lines: readonly ReportLine[]): string[] {
  const first = lines.map(({ text }) => bullet.exec(text)?.[1]).find((mark) => mark !== undefined);
  if (first !== undefined)
    return gather(lines, (text) => {
      const match = bullet.exec(text);
      return match?.[1] === first ? text.slice(match[0].length) : null;
    });

  let expected = 1;
  const items = gather(lines, (text) => {
    const match = number.exec(text);
    if (match === null || Number(match[1]) !== expected) return null;
    expected += 1;
    return text.slice(match[0].length);
  });
  return items.length > 0 ? items : splitProse(lines);
}

/** Items from the first line that opens one; lines that open none belong to the item above. */
function gather(lines: readonly ReportLine[], opening: (text: string) => string | null): string[] {
  const items: string[][] = [];
  for (const { text } of lines) {
    const opened = opening(text);
    if (opened !== null) items.push([opened]);
    else items.at(-1)?.push(text.replace(bullet, ''));
  }
  return items.map(joinLines).filter((item) => squeeze(item) !== '');
}
