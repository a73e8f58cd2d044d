/** The nodes of a decision graph, written short. A graph here is a chain of them. */
export type Node = { id: string; name: string; type: string; content?: object };

/** Where a node that works through a list finds it. The list is replaced by what the node makes of it. */
type Each = { list?: string };

function mode({ list }: Each): object {
  return list === undefined
    ? { executionMode: 'single', passThrough: true }
    : { executionMode: 'loop', inputField: list, outputPath: list, passThrough: true };
}

/** Adds values to the input, or to each item of one of its lists. Later ones may read earlier ones with `$`. */
export function expressions(
  name: string,
  values: Readonly<Record<string, string>>,
  each: Each = {},
): Node {
  const rows = Object.entries(values).map(([key, value]) => ({ id: `${name} ${key}`, key, value }));

  return { id: name, name, type: 'expressionNode', content: { expressions: rows, ...mode(each) } };
}

type Table = {
  /** What the conditions of a column are about, or '' where each of them says so itself. */
  inputs: readonly string[];
  output: string;
  /** The conditions on the inputs, '' for any, and then the answer. The first row that fits decides. */
  rows: readonly (readonly string[])[];
};

export function table(name: string, { inputs, output, rows }: Table, each: Each = {}): Node {
  return {
    id: name,
    name,
    type: 'decisionTableNode',
    content: {
      hitPolicy: 'first',
      inputs: inputs.map((field, at) => ({ id: `input ${at}`, name: field, field })),
      outputs: [{ id: output, name: output, field: output }],
      rules: rows.map((cells, row) => {
        const conditions = inputs.map((_, at) => [`input ${at}`, cells[at] ?? '']);
        return {
          _id: `${name} ${row}`,
          ...Object.fromEntries(conditions),
          [output]: `'${cells[inputs.length] ?? ''}'`,
        };
      }),
      ...mode(each),
    },
  };
}

export function chain(nodes: readonly Node[]): object {
  const all: Node[] = [
    { id: 'input', name: 'input', type: 'inputNode' },
    ...nodes,
    { id: 'output', name: 'output', type: 'outputNode' },
  ];
  const edges = all.slice(1).map((target, at) => ({
    id: `edge ${at}`,
    type: 'edge',
    sourceId: all[at]?.id,
    targetId: target.id,
  }));
  return { nodes: all, edges };
}
