import fc from 'fast-check';

/** Properties outside the laws draw the same cases at every run too; see `tests/unit/rules/laws.ts`. */
fc.configureGlobal({ seed: Number(process.env.LAW_SEED ?? '20261122') });
