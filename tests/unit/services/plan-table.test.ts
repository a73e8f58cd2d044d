import { describe, expect, test } from 'vitest';
import { readTable } from '@/lib/services/note-table/read-table';
import { actionTemplate } from '@/lib/services/plan-table/template';
import { toActions } from '@/lib/services/plan-table/to-actions';
import { sheetXml, workbook } from '@/tests/support/workbooks';

const areas = [1, 2, 3].map((number) => ({
  number,
  id: `0d3b6f0e-4a43-4b0c-9a52-0f9d5d1f6a1${number}`,
}));
const [first, , third] = areas.map(({ id }) => id);
const head = 'What will be done,Areas for improvement,Owner (post),Due date';

async function read(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const table = await readTable(bytes);
  return table.ok
    ? toActions(table.value, areas, '2019-02-04')
    : { ok: false as const, error: [table.error] };
}

const faultsOf = async (content: string) => {
  const answer = await read(content);
  return answer.ok
    ? []
    : answer.error.map(({ line, column, message }) => `${line} ${column}: ${message}`);
};

describe('a table of actions', () => {
  test('is read by its headings, in any order and case, with days as people write them', async () => {
    const days = ['31/10/2026', '31 October 2026', '2026-10-31', '31 10 2026', '31.10.2026'];
    const answer = await read(
      [
        'DUE;action;areas;Owner;measure;what children notice',
        ...days.map(
          (day, index) =>
            `${day};"Check each plan; every week (${index})";1, 3;Head of service;Share checked;Somebody asks`,
        ),
      ].join('\r\n'),
    );

    expect(answer).toEqual({
      ok: true,
      value: days.map((_, index) => ({
        line: index + 2,
        content: {
          title: `Check each plan; every week (${index})`,
          areaIds: [first, third],
          ownerPost: 'Head of service',
          dueOn: '2026-10-31',
          measure: 'Share checked',
          childrensExperience: 'Somebody asks',
        },
      })),
    });
  });

  test('may leave open all but what will be done', async () => {
    expect(await read(`${head}\nTrain every team,,,`)).toEqual({
      ok: true,
      value: [
        {
          line: 2,
          content: {
            title: 'Train every team',
            areaIds: [],
            ownerPost: null,
            dueOn: null,
            measure: null,
            childrensExperience: null,
          },
        },
      ],
    });
  });

  test('comes from a workbook too, and from the template filled in', async () => {
    const sheet = sheetXml([head.split(','), ['Train every team', '2', '', '']]);
    expect(await read(workbook(sheet))).toMatchObject({ ok: true, value: [{ line: 2 }] });

    const filled = `${actionTemplate()}Train every team,2,Head of service,,Share trained,\n`;
    expect(await read(filled)).toMatchObject({
      ok: true,
      value: [{ content: { measure: 'Share trained' } }],
    });
  });

  test('names the fault of every wrong line, and gives back none of the right ones', async () => {
    const faults = await faultsOf(
      [
        head,
        'Right,1,Head of service,31/10/2026',
        ',1,Head of service,31/10/2026',
        'No such day,1,,31/02/2026',
        'Only a month,1,,October 2026',
        'No such area,16,,',
        'A person,1,Mrs Jones,',
        'A person too,1,Cllr Khan,',
        'Right,1,Head of service,31/10/2026',
        '=A1,1,,',
        'Too wide,1,,,and more',
      ].join('\n'),
    );

    expect(faults).toEqual([
      '3 What will be done: Enter what will be done',
      '4 Due date: “31/02/2026” is no day. Enter one like 31/10/2026',
      '5 Due date: “October 2026” is no day. Enter one like 31/10/2026',
      '6 Areas for improvement: “16” is no area of this report. It has areas 1 to 3',
      '7 Owner (post): Enter the office, not the name of a person',
      '8 Owner (post): Enter the office, not the name of a person',
      '9 null: The action says the same as the one on line 2',
      '10 What will be done: The cell holds a formula: copy it and paste it as a value',
      '11 null: The line has more cells than there are headings: put text with a comma in double quotes',
    ]);
  });

  test.each([
    ['an empty table', '', 'null null: The file is empty'],
    ['headings alone', head, 'null null: There are no actions under the headings'],
    ['no headings', 'Train every team,1', '1 Train every team: No question has this heading'],
    ['an unknown heading', `${head},Cost\nTrain,1,,,5`, '1 Cost: No question has this heading'],
    ['a heading twice', `${head},Due\nTrain,1,,,5`, '1 Due: The heading stands there twice'],
    ['no title', 'Areas\n1', '1 What will be done: The column is missing'],
    ['an open quote', `${head}\n"Train,1`, '2 null: A double quote is opened here'],
  ])('%s is answered clearly', async (_, content, fault) => {
    expect((await faultsOf(content)).join('\n')).toContain(fault);
  });
});
