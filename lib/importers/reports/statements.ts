import type { Grade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { gradeAtEnd } from './grade-words';
import type { ReportLine } from './source';
import { fold, squeeze } from './words';

/** A judgement that a sentence of its own states, and where that sentence begins and ends. */
export type Statement = {
  area: JudgementArea;
  outcome: Grade;
  from: number;
  to: number;
};

/** The most lines that such a sentence runs over. */
const longest = 4;

/**
 * The judgements that the single inspection framework states in sentences: overall effectiveness on the first page,
 * adoption and care leavers inside their section, the safeguarding board.
 *
 * A sentence counts only as a whole: "The board is good" may go on "at asking for figures" on the next line.
 */
export function findStatements(lines: readonly ReportLine[]): Statement[] {
  const found: Statement[] = [];
  let at = 0;
  while (at < lines.length) {
    const statement = statementAt(lines, at);
    if (statement) found.push(statement);
    at = statement ? statement.to : at + 1;
  }
  return found;
}

const opening =
  /\b(?:children's services|services for children|overall|graded|safeguarding|lscb|effectiveness|arrangements in place|judge?ment (?:of|for|about|on))\b/;

function statementAt(lines: readonly ReportLine[], at: number): Statement | null {
  const first = squeeze(lines[at]?.text ?? '');
  if (!/^\p{Lu}/u.test(first) || !opening.test(fold(first))) return null;
  for (let length = longest; length > 0; length -= 1) {
    const to = at + length;
    if (to > lines.length || !isWhole(lines[to])) continue;
    const read = stated(
      squeeze(
        lines
          .slice(at, to)
          .map(({ text }) => text)
          .join(' '),
      ),
    );
    if (read) return { ...read, from: at, to };
  }
  return null;
}

/** Whether a sentence or heading can end before this line. */
function isWhole(next: ReportLine | undefined): boolean {
  return next === undefined || next.gap || !/^\s*['’"”(]?\p{Ll}/u.test(next.text);
}

function stated(printed: string): { area: JudgementArea; outcome: Grade } | null {
  if (printed.length > 330) return null;
  // The figure of a note may stand at any word.
  const text = printed.replace(/(?<=[\p{L})])\d{1,2}(?=[\s.:]|$)/gu, '');
  const end = gradeAtEnd(withVerb(text));
  if (!end) return null;
  const before = end.before.replace(/(?: (?:is|are))?(?: that (?:it|they|this))?:?$/, '');
  const about = subjects.find(([pattern]) => pattern.test(before));
  if (about) return { area: about[1], outcome: end.grade };
  return isBoard(squeeze(text)) ? { area: 'safeguardingBoard', outcome: end.grade } : null;
}

/** A cell with a grade beside its name, read as a sentence. Without a colon its grade begins with a capital. */
function withVerb(text: string): string {
  return text
    .replace(/(?<!\b(?:is|are|judged|be)):\s*(?=(?:outstanding|good|inadequate)[\d .]*$)/i, ' is ')
    .replace(/(?<!\b(?:is|are|judged|be):?)\s+(?=(?:Outstanding|Good|Inadequate)[\d .]*$)/, ' is ');
}

/** What may stand for the name of an authority; never a part of its services. */
const name =
  "(?!.*\\b(?:need|care|help|protection|adoption|boards?|lscb|leadership|looked|foster)\\b)[a-z' .,()-]{2,70}";
const place = `(?: in ${name})?`;
const services = `(?:the local authority's )?(?:children's services|services for children)${place}`;
const subjects: readonly (readonly [RegExp, JudgementArea])[] = [
  [
    new RegExp(
      `^(?:the )?overall (?:judge?ment|effectiveness)(?: (?:for|of|in) ${name}?)?(?: is)?(?: that)?:?(?: ${services})?$`,
    ),
    'overallEffectiveness',
  ],
  [new RegExp(`^(?:the local authority's )?children's services${place}$`), 'overallEffectiveness'],
  [
    /^(?:the )?graded judge?ment (?:for|about|of|on|in relation to) (?:the )?adoption(?: performance)?$/,
    'adoption',
  ],
  [
    /^(?:the )?graded judge?ment (?:for|about|of|on|in relation to) (?:the )?(?:experiences? and progress of )?care leavers$/,
    'careLeavers',
  ],
  [
    /^the arrangements in place to evaluate the effectiveness of what is done by the .{5,160}$/,
    'safeguardingBoard',
  ],
];

const tail =
  /(?:[:–-]|\s+(?:is|are)(?: judged)?(?: that (?:it|they)(?: is| are)?)?(?: to be)?:?)?\s*(?:outstanding|good|inadequate|requires? improvement(?: to be good)?)[ .*\d]*$/i;
const boardName =
  /^(?!An? )(?:Section \d: )?(?:Inspection judge?ment about the LSCB )?(?:The )?(?:[Gg]raded |[Oo]verall )?(?:[Jj]udge?ment (?:of|for|about|on) )?(?:the )?(?:(?:[Oo]verall )?[Ee]ffectiveness of )?(?:the )?(?:(?:\p{Lu}[\p{L}'’.-]*|and|of|on|upon|with|&|in|under|joint|shared),? )*?(?:[Ll]ocal )?(?:[Ss]afeguarding (?:[Cc]hildren(?:['’]?s?['’]?)? )?[Bb]oards?|LSCBs?)(?:['’]s effectiveness)?(?: \([A-Z][A-Za-z&]{2,8}\))?(?: (?:for|in|of) \p{Lu}[\p{L} '’.,&-]{2,60})?$/u;

/** Whether the subject of a sentence is a safeguarding board: the words before its name are those of places only. */
function isBoard(text: string): boolean {
  return boardName.test(text.replace(tail, ''));
}
