import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { chooseFramework } from '@/app/(public)/how-grades-are-derived/choose-framework';
import { describeOverall } from '@/app/(public)/how-grades-are-derived/describe-overall';
import { describeRuleSteps } from '@/app/(public)/how-grades-are-derived/describe-rules';
import { describeStandings } from '@/app/(public)/how-grades-are-derived/describe-standings';
import { AgreementSection } from '@/components/method/agreement-section';
import { CriteriaTables } from '@/components/method/criteria-tables';
import { DecisionTable } from '@/components/method/decision-table';
import { OverallRule } from '@/components/method/overall-rule';
import { RuleTables } from '@/components/method/rule-tables';
import { StandingTable } from '@/components/method/standing-matrix';
import { VersionInUse } from '@/components/method/version-links';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { frameworkFor } from '@/lib/frameworks/index';
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
        />,
      ),
    );

    expect(text).toContain('No published overall grade differs from the rule');
    expect(text).toContain('None is held here yet');
  });
});
