import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { chooseFramework } from '@/app/(public)/how-grades-are-derived/choose-framework';
import { describeLooks } from '@/app/(public)/how-grades-are-derived/describe-looks';
import { describeOverall } from '@/app/(public)/how-grades-are-derived/describe-overall';
import { describeRuleSteps } from '@/app/(public)/how-grades-are-derived/describe-rules';
import { describeStandings } from '@/app/(public)/how-grades-are-derived/describe-standings';
import { readSingleJudgements } from '@/app/(public)/how-grades-are-derived/single-judgements';
import { AgreementSection } from '@/components/method/agreement-section';
import { CriteriaTables } from '@/components/method/criteria-tables';
import { DecisionTable } from '@/components/method/decision-table';
import { OverallRule } from '@/components/method/overall-rule';
import { RuleTables } from '@/components/method/rule-tables';
import { SingleJudgementsFigures } from '@/components/method/single-judgements';
import { StandingTable } from '@/components/method/standing-matrix';
import { VersionInUse } from '@/components/method/version-links';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { frameworkFor } from '@/lib/frameworks/index';
import { judgementRules } from '@/lib/rules/judgement-rules';
import { textOf } from '@/tests/support/text-of';

const idsIn = (markup: string) => [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

describe('the version', () => {
  test.each(frameworkKeys)('is the one the address asks for: %s', (key) => {
    expect(chooseFramework(key, '2026-11-22')).toMatchObject({
      framework: { key },
      inForce: 'ilacs-2026',
      unknown: null,
    });
  });

  test('is the one in force when the address asks for none', () => {
    expect(chooseFramework(undefined, '2024-05-01').framework.key).toBe('ilacs-2023');
  });

  test('is the one in force, and says so, when the address asks for what is not there', () => {
    const { framework, inForce, unknown } = chooseFramework(['ilacs-1999', 'x'], '2026-11-22');
    const { shortName: name, name: fullName, ...rest } = framework;
    const text = textOf(
      renderToStaticMarkup(
        <VersionInUse
          version={{ ...rest, name, fullName }}
          inForce={framework.key === inForce}
          rulesVersion="1.0.0"
          unknown={unknown}
        />,
      ),
    );

    expect(text).toContain('“ilacs-1999”, which is not a framework version');
    expect(text).toContain('start on or after 1 April 2026, the version in force today');
  });
});

describe.each(frameworkKeys)('under %s', (key) => {
  const framework = frameworkFor(key);
  const steps = describeRuleSteps(framework);

  test('every rule of the decision table leads to its anchor', () => {
    const table = renderToStaticMarkup(
      <DecisionTable steps={steps} words={framework.gradeWords} />,
    );
    const anchors = idsIn(
      renderToStaticMarkup(<RuleTables steps={steps} words={framework.gradeWords} />),
    );
    const targets = [...table.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);

    expect(targets).toContain('R-01');
    expect(anchors).toEqual(expect.arrayContaining(targets));
  });

  test('every criterion has one anchor', () => {
    const ids = idsIn(renderToStaticMarkup(<CriteriaTables judgements={framework.judgements} />));
    const criteria = framework.judgements.flatMap((judgement) =>
      judgement.criteria.map(({ id }) => id),
    );

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(criteria));
  });
});

describe('what one entry establishes', () => {
  test('is read off the rules', () => {
    const { weaknesses, strengths } = describeStandings(frameworkFor('ilacs-2026'));
    const text = textOf(renderToStaticMarkup(<StandingTable caption="One" matrix={weaknesses} />));

    expect(text).toContain('Many Minor Weak Failing');
    expect(strengths.rows.map(({ cells }) => cells.map((cell) => cell.text))).toEqual([
      ['Sound', 'Sound', 'Sound'],
      ['Sound', 'Sound', 'Sound'],
      ['Sound', 'Strong', 'Strong'],
      ['Sound', 'Strong', 'Strong'],
    ]);
  });
});

describe('OverallRule', () => {
  test('says that there is none where there is none', () => {
    const framework = frameworkFor('ilacs-2026');
    const text = textOf(
      renderToStaticMarkup(
        <OverallRule overall={describeOverall(framework, [])} words={framework.gradeWords} />,
      ),
    );

    expect(text).toContain('no overall effectiveness judgement (O-00)');
  });

  test('names the sub-judgements that alone do not decide it', () => {
    const framework = frameworkFor('sif-2013');
    const text = textOf(
      renderToStaticMarkup(
        <OverallRule overall={describeOverall(framework, [])} words={framework.gradeWords} />,
      ),
    );

    expect(text).toContain('Adoption, care leavers and safeguarding board are graded too');
    expect(text).toContain('S-01');
    expect(text).toContain('No inspection of this kind');
  });
});

describe('AgreementSection', () => {
  test('says so when nothing is held to compare with', () => {
    const text = textOf(
      renderToStaticMarkup(
        <AgreementSection
          history={[]}
          leaders={{ inspections: 0, within: 0 }}
          held={[]}
          exceptions={[]}
          single={readSingleJudgements()}
        />,
      ),
    );

    expect(text).toContain('No published overall grade differs from the rule');
    expect(text).toContain('None is held here yet');
  });

  test('gives the agreement of single judgements in words and as a table', () => {
    const confusion = [
      [2, 1, 0, 0, 0],
      [0, 3, 0, 0, 0],
      [0, 0, 4, 0, 0],
      [0, 0, 0, 1, 0],
    ];
    const text = textOf(
      renderToStaticMarkup(
        <SingleJudgementsFigures
          figures={{
            writtenOn: '2026-11-22',
            rulesVersion: '1.0.0',
            inspections: 5,
            judgements: 11,
            exact: 10,
            farOff: 0,
            dangerous: 0,
            undecided: 0,
            crossValidated: 0.875,
            rows: [
              { key: 'a', framework: 'ILACS 2023', name: 'Leaders', isOverall: false, confusion },
              { key: 'b', framework: 'ILACS 2018', name: 'Overall', isOverall: true, confusion },
            ],
          }}
        />,
      ),
    );

    expect(text).toContain('The rules derive 10 of 11 judgements exactly as published (90.9%).');
    expect(text).toContain(
      '1 differs by one grade, none more than one grade, and none is undecided.',
    );
    expect(text).toContain('it would be 87.5%');
    expect(text).toContain('Outstanding 2 1 0 0 0');
    expect(text).toContain('Worked out on 22 November 2026 with rules version 1.0.0.');
  });
});

describe('what each rule looks at', () => {
  const rows = describeLooks(frameworkFor('ilacs-2023'));

  test('covers every rule in the order that decides, too little evidence after lasting failures', () => {
    expect(rows.map(({ code }) => code)).toEqual([
      ...judgementRules.slice(0, 3).map(({ code }) => code),
      'R-17',
      ...judgementRules.slice(3).map(({ code }) => code),
    ]);
  });

  test('is what the rules read', () => {
    const looks = new Map(rows.map(({ code, looksAt }) => [code, looksAt]));

    expect(looks.get('R-01')).toEqual(['failing criteria']);
    expect(looks.get('R-04')).toEqual([
      'failing criteria',
      'weak or failing criteria',
      'criteria on which practice holds',
    ]);
    expect(looks.get('R-17')).toEqual([
      'entries recorded',
      'core criteria',
      'core criteria with evidence',
    ]);
  });
});
