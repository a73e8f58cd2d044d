// @ts-check
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * Words that no rule reads and that state no number or condition: where a text rests, and what a rule or
 * a criterion is called. Another wording of them is not a fault that a test could know. All other words,
 * what a reason says and what a condition or a limit means, are mutated.
 */
const words = ['reference', 'references', 'title', 'looksAt'];

/** @typedef {{ type: string, key?: { name?: string }, value?: { type: string } }} Node */

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'wording', {
    shouldIgnore(path) {
      const { node } = /** @type {{ node: Node }} */ (path);
      const isWording =
        node.type === 'ObjectProperty' &&
        words.includes(node.key?.name ?? '') &&
        ['StringLiteral', 'TemplateLiteral', 'ArrayExpression'].includes(node.value?.type ?? '');
      return isWording ? 'A source or a name: no rule reads it' : undefined;
    },
  }),
];
