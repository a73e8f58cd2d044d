import { type Grade, type JudgementOutcome, worseGrade } from '@/lib/domain/grades';
import type { JudgementArea } from '@/lib/domain/judgement-areas';
import { gradeWords, type ReportRecipe } from './made-report-recipe';
import { type Draw, prose, wrap } from './made-report-words';

/** Authorities with the names that titles give them. */
const authorities = [
  ['861', 'Stoke-on-Trent', 'Stoke-on-Trent City Council'],
  ['207', 'the Royal Borough of Kensington and Chelsea', 'Royal Borough of Kensington and Chelsea'],
  ['420', 'the Isles of Scilly', 'Council of the Isles of Scilly'],
  ['342', 'St Helens', 'St. Helens Metropolitan Borough Council'],
  ['205', 'Hammersmith and Fulham', 'London Borough of Hammersmith & Fulham'],
  ['830', 'Derbyshire', 'Derbyshire County Council'],
  ['831', 'Derby', 'Derby City Council'],
  ['201', 'City of London', 'City of London'],
] as const;

/** First Mondays of inspections under each framework. */
const firstWeeks = {
  'sif-2013': '2014-02-03',
  'ilacs-2018': '2018-02-05',
  'ilacs-2023': '2023-01-30',
  'ilacs-2026': '2026-05-04',
} as const;

const rows = {
  'sif-2013': [
    ['helpAndProtection', '1. Children who need help and protection'],
    ['lookedAfterAndPermanence', '2. Children looked after and achieving permanence'],
    ['adoption', '2.1 Adoption performance'],
    ['careLeavers', '2.2 Experiences and progress of care leavers'],
    ['leaders', '3. Leadership, management and governance'],
  ],
  'ilacs-2018': [
    ['leaders', 'The impact of leaders on social work practice with children and families'],
    ['helpAndProtection', 'The experiences and progress of children who need help and protection'],
    ['inCareAndCareLeavers', 'The experiences and progress of children in care and care leavers'],
    ['overallEffectiveness', 'Overall effectiveness'],
  ],
  'ilacs-2023': [
    ['leaders', 'The impact of leaders on social work practice with children and families'],
    ['helpAndProtection', 'The experiences and progress of children who need help and protection'],
    ['inCare', 'The experiences and progress of children in care'],
    ['careLeavers', 'The experiences and progress of care leavers'],
    ['overallEffectiveness', 'Overall effectiveness'],
  ],
  'ilacs-2026': [
    ['leaders', 'The impact of leaders on practice with children and families'],
    ['helpAndProtection', 'The experiences and progress of children who need help and protection'],
    ['inCare', 'The experiences and progress of children in care'],
    ['careLeavers', 'The experiences and progress of care leavers'],
  ],
} as const;

/** The title page and the summary, with the truth about them. */
export function frontPage(recipe: ReportRecipe, any: Draw) {
  const { framework } = recipe;
  const single = framework === 'sif-2013';
  const [laCode, place, council] =
    authorities[recipe.authority % authorities.length] ?? authorities[0];
  const start = Date.parse(firstWeeks[framework]) + (recipe.week % 180) * 7 * 86_400_000;
  const startedOn = iso(inForce(framework, start));
  const endedOn = iso(Date.parse(startedOn) + (single ? 24 : 11) * 86_400_000);
  const { printed, leadInspectors } = inspectors(recipe.inspectorStyle);

  const judgements: Partial<Record<JudgementArea, JudgementOutcome>> = {};
  // Overall effectiveness is the worst of the others, as it mostly was.
  let overall: Grade = 'outstanding';
  for (const [index, [area]] of rows[framework].entries()) {
    const grade = recipe.grades[index] ?? 'good';
    judgements[area] = grade;
    if (area !== 'overallEffectiveness' && area !== 'adoption')
      overall = worseGrade(overall, grade);
  }
  if (framework !== 'ilacs-2026') judgements.overallEffectiveness = overall;

  const title = single
    ? [
        council,
        ...wrap(
          'Inspection of services for children in need of help and protection, children looked after and care leavers',
          62,
        ),
        'and',
        ...wrap('Review of the effectiveness of the Local Safeguarding Children Board1', 62),
      ]
    : wrap(`Inspection of ${place} local authority children’s services`, 38);
  const cells = rows[framework].map(([area, name]) => {
    const outcome = judgements[area];
    return [
      name,
      outcome === undefined || outcome === 'notJudged' ? 'Not judged' : gradeWords(outcome, single),
    ] as const;
  });
  const verb = {
    outstanding: 'are outstanding',
    good: 'are good',
    requiresImprovement: 'require improvement to be good',
    inadequate: 'are inadequate',
  }[overall];
  const summary = [...wrap(prose(any, 5), recipe.width), ...wrap(prose(any, 4), recipe.width)];
  return {
    laCode,
    startedOn,
    endedOn,
    leadInspectors: single ? leadInspectors.slice(0, 1) : leadInspectors,
    judgements,
    board: recipe.grades[5] ?? 'good',
    running: [title.join(' '), dates(startedOn, endedOn, recipe.dateStyle)],
    lines: [
      ...title,
      ...wrap(`Inspection dates: ${dates(startedOn, endedOn, recipe.dateStyle)}`, 70),
      ...(single ? [] : printed),
      ...(single ? wrap(`Children’s services in ${place} ${verb}`, 60) : []),
      ...(single ? [] : header(recipe)),
      ...table(cells, recipe),
      ...(single ? ['Executive summary'] : []),
      ...summary,
    ],
  };
}

function inForce(framework: ReportRecipe['framework'], at: number): number {
  const last = {
    'sif-2013': '2017-11-06',
    'ilacs-2018': '2022-12-05',
    'ilacs-2023': '2026-03-16',
    'ilacs-2026': '2026-11-02',
  }[framework];
  const first = Date.parse(firstWeeks[framework]);
  return at < first || at > Date.parse(last) ? first : at;
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function header({ table: style }: ReportRecipe): string[] {
  if (style === 'namesFirst') return ['Judgement'];
  return [style === 'beside' ? ' Judgement                        Grade' : 'Judgement Grade'];
}

function table(
  cells: readonly (readonly [string, string])[],
  { table: style }: ReportRecipe,
): string[] {
  if (style === 'tabs') return cells.map(([name, grade]) => `${name}\t${grade}`);
  if (style === 'namesFirst')
    return [
      ...cells.flatMap(([name]) => wrap(name, 40)),
      'Grade',
      ...cells.map(([, grade]) => grade),
    ];
  return cells.flatMap(([name, grade]) => {
    const [top = '', ...rest] = wrap(name, style === 'middle' ? 26 : 40);
    if (style === 'under') return [top, ...rest, `${grade} `];
    if (style === 'beside') return [`${top.padEnd(44)}${grade}`, ...rest];
    if (style === 'wrapped') {
      const [upper = '', ...lower] = wrap(grade, 22);
      return [
        `${top.padEnd(44)}${upper}`,
        ...rest.map((line, index) => `${line.padEnd(44)}${lower[index] ?? ''}`),
        ...lower.slice(rest.length).map((line) => `${' '.repeat(44)}${line}`),
      ];
    }
    const [second, ...others] = rest;
    return second === undefined
      ? [`${top.padEnd(30)}${grade}`]
      : [top, `${second.padEnd(30)}${grade}`, ...others];
  });
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function dates(startedOn: string, endedOn: string, style: number): string {
  const [year, month = 1, day] = startedOn.split('-').map(Number);
  const [lastYear, lastMonth = 1, lastDay] = endedOn.split('-').map(Number);
  const from = `${day} ${months[month - 1]}`;
  const to = `${lastDay} ${months[lastMonth - 1]} ${lastYear}`;
  const sameYear = year === lastYear;
  const short = sameYear && month === lastMonth ? `${day}` : sameYear ? from : `${from} ${year}`;
  return (
    [
      `${short} to ${to}`,
      `${from} ${year} to ${to}`,
      `${short}–${to}`,
      `Monday ${from} ${year} – Friday ${to}`,
      `${day}/${String(month).padStart(2, '0')}/${year} – ${lastDay}/${lastMonth}/${lastYear}`,
      `${from} to ${to}`.replaceAll(' ', '\u00a0'),
    ][style % 6] ?? ''
  );
}

/** Made-up names in the forms in which lead inspectors are printed. */
function inspectors(style: number): { printed: string[]; leadInspectors: string[] } {
  const forms: readonly (readonly [readonly string[], readonly string[]])[] = [
    [['Lead inspector: Ann Example HMI'], ['Ann Example']],
    [['Lead inspector: Ann Example, His Majesty’s Inspector'], ['Ann Example']],
    [['Lead inspector: Ann Example', 'Her Majesty’s Inspector'], ['Ann Example']],
    [['Lead inspector:', 'Ann Example', 'HMI'], ['Ann Example']],
    [['Lead inspector: Ann Sample-Example, Ofsted Inspector'], ['Ann Sample-Example']],
    [
      [
        'Lead inspectors: Ann Example, His Majesty’s Inspector, and Bo O’Sample, ',
        'His Majesty’s Inspector',
      ],
      ['Ann Example', 'Bo O’Sample'],
    ],
  ];
  const [printed, leadInspectors] = forms[style % forms.length] ?? [[], []];
  return { printed: [...printed], leadInspectors: [...leadInspectors] };
}
