import type { FrameworkKey } from '@/lib/domain/frameworks';
import type { JudgementOutcome } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { frontPage } from './made-report-front';
import { gradeWords, type ReportRecipe } from './made-report-recipe';
import { type Draw, draw, fill, prose, wrap } from './made-report-words';

export type MadeReport = {
  lines: readonly (readonly string[])[];
  text: string;
  judgements: Partial<Record<JudgementArea, JudgementOutcome>>;
  laCode: string;
  startedOn: string;
  endedOn: string;
  leadInspectors: readonly string[];
  paragraphs: number;
  improvements: number;
};

const sections = {
  'sif-2013': [
    ['helpAndProtection', 'The experiences and progress of children who need help and protection'],
    [
      'lookedAfterAndPermanence',
      'The experiences and progress of children looked after and achieving permanence',
    ],
    ['leaders', 'Leadership, management and governance'],
  ],
  'ilacs-2018': [
    ['helpAndProtection', 'The experiences and progress of children who need help and protection'],
    ['inCareAndCareLeavers', 'The experiences and progress of children in care and care leavers'],
    ['leaders', 'The impact of leaders on social work practice with children and families'],
  ],
  'ilacs-2023': [
    ['helpAndProtection', 'The experiences and progress of children who need help and protection'],
    ['inCare', 'The experiences and progress of children in care'],
    ['careLeavers', 'The experiences and progress of care leavers'],
    ['leaders', 'The impact of leaders on social work practice with children and families'],
  ],
  'ilacs-2026': [
    ['helpAndProtection', 'The experiences and progress of children who need help and protection'],
    ['inCare', 'The experiences and progress of children in care'],
    ['careLeavers', 'The experiences and progress of care leavers'],
    ['leaders', 'The impact of leaders on practice with children and families'],
  ],
} as const satisfies Record<FrameworkKey, readonly (readonly [JudgementArea, string])[]>;

/** A report after a recipe, with the truth about it. */
export function makeReport(recipe: ReportRecipe): MadeReport {
  const any = draw(recipe.seed);
  const front = frontPage(recipe, any);
  const graded = (area: JudgementArea) => front.judgements[area];
  const body: string[] = [];
  let counted = 0;
  let number = 0;
  for (const [index, [area, name]] of sections[recipe.framework].entries()) {
    const outcome = graded(area);
    body.push(...heading(name, outcome, recipe));
    if (recipe.numbering === 'restarts') number = 0;
    const size = 12 + Math.floor(any() * 8);
    for (let one = 0; one < size; one += 1) {
      const middle = index === 1 && one === 2;
      if (!(recipe.numbering === 'twice' && middle)) number += 1;
      if (recipe.numbering === 'gap' && middle) number += 1;
      body.push(...paragraph(number, recipe, any, middle));
      counted += 1;
    }
    if (recipe.framework === 'sif-2013' && index === 1) body.push(...statements(front.judgements));
    if (recipe.framework === 'sif-2013' && index === 2)
      body.push(
        'The Local Safeguarding Children Board (LSCB)',
        `The Local Safeguarding Children Board ${states(front.board)}`,
      );
  }

  const end = [
    ...(recipe.framework === 'sif-2013'
      ? [
          'Information about this inspection',
          'The inspection team',
          `Lead inspector: ${front.leadInspectors[0]} HMI`,
        ]
      : []),
    'The Office for Standards in Education, Children’s Services and Skills (Ofsted)',
    'regulates and inspects to achieve excellence in care.',
    '© Crown copyright',
  ];
  const improvements = 2 + Math.floor(any() * 6);
  const wanted = improvementLines(improvements, recipe, any);
  const lines = paged([...front.lines, ...wanted, ...body, ...end], recipe, front.running);
  return {
    ...front,
    judgements: {
      ...front.judgements,
      ...(recipe.framework === 'sif-2013' && { safeguardingBoard: front.board }),
    },
    lines,
    text: lines.map((page) => page.join('\n')).join('\n\f'),
    paragraphs: counted,
    improvements,
  };
}

/** The sentences in which the two judgements inside another are stated. */
function statements({ adoption, careLeavers }: MadeReport['judgements']): string[] {
  return [
    `The graded judgement for adoption performance is that it ${states(adoption)}`,
    'The graded judgement about the experience and progress of care leavers ',
    `is that it ${states(careLeavers)}`,
  ];
}

function states(outcome: JudgementOutcome | undefined): string {
  if (outcome === 'requiresImprovement') return 'requires improvement';
  return `is ${outcome === undefined || outcome === 'notJudged' ? 'not judged' : gradeWords(outcome, true).toLowerCase()}`;
}

function heading(
  name: string,
  outcome: JudgementOutcome | undefined,
  { heading: style, framework, width }: ReportRecipe,
): string[] {
  const single = framework === 'sif-2013';
  const printed =
    outcome === undefined || outcome === 'notJudged' ? 'Not judged' : gradeWords(outcome, single);
  if (single) {
    const [top = '', ...rest] = wrap(name, 42);
    return rest.length === 0 ? [`${top}   ${printed}`] : [top, `${rest.join(' ')}     ${printed}`];
  }
  const joined = [': ', ' is: ', ' is '][style];
  return wrap(
    joined === undefined ? name : `${name}${joined}${printed.toLowerCase()}`,
    Math.min(width, 70),
  );
}

function paragraph(number: number, recipe: ReportRecipe, any: Draw, middle: boolean): string[] {
  const text = fill(prose(any, 2 + Math.floor(any() * 3)), any);
  const [top = '', ...rest] = wrap(text, recipe.width);
  if (recipe.numbering === 'noStop' && middle) return [`${number} ${top}`, ...rest];
  if (recipe.numbering === 'ownLine') return [`${number}.`, top, ...rest];
  return [`${number}.${recipe.numbering === 'tight' ? '' : ' '}${top}`, ...rest];
}

function improvementLines(count: number, recipe: ReportRecipe, any: Draw): string[] {
  const single = recipe.framework === 'sif-2013';
  const items = Array.from({ length: count }, () => prose(any, 1));
  const marked = items.flatMap((item, index) => {
    const style = single ? '1.' : recipe.improvements;
    const mark = style === '1.' ? `${index + 1}. ` : style === 'prose' ? '' : `${style} `;
    return wrap(`${mark}${item}`, recipe.width);
  });
  return [single ? 'Recommendations' : 'What needs to improve?', ...marked];
}

/** Lines as pages, with what runs around them. */
function paged(
  lines: readonly string[],
  recipe: ReportRecipe,
  running: readonly string[],
): string[][] {
  const pages: string[][] = [];
  for (let at = 0; at < lines.length; at += recipe.pageLength) {
    const own = lines.slice(at, at + recipe.pageLength);
    const number = pages.length + 1;
    const foot = [running[0] ?? '', `${running[1]}   ${number}`];
    if (number === 1 || recipe.furniture === 'none') pages.push([...own]);
    else if (recipe.furniture === 'footFirst') pages.push([...foot, ...own]);
    else if (recipe.furniture === 'footLast') pages.push([...own, '', ...foot]);
    else pages.push([running[0] ?? '', ...own, `${number}`]);
  }
  return pages;
}
