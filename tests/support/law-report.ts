import type { Reporter, TestModule } from 'vitest/node';
import type {} from '@/tests/unit/rules/laws';

/** Says at the end of a run how many laws were tried on how many cases, and which of them hold. */
export default class LawReport implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const laws = tests
      .map((test) => ({
        name: test.fullName.replace(' > ', ': '),
        holds: test.ok(),
        cases: test.meta().cases ?? 0,
      }))
      .filter(({ holds, cases }) => !holds || cases > 0);
    const broken = laws.filter(({ holds }) => !holds).length;
    const all = laws.reduce((sum, { cases }) => sum + cases, 0);

    const lines = laws.map(
      ({ name, holds, cases }) =>
        `${holds ? cases.toLocaleString('en-GB').padStart(11) : '     broken'}  ${name}`,
    );
    const total = `${laws.length} laws, ${all.toLocaleString('en-GB')} cases: ${broken === 0 ? 'all hold' : `${broken} broken`}`;
    process.stdout.write(`\n   cases  law\n${lines.join('\n')}\n\n${total}\n`);
  }
}
