import type { TestProject } from 'vitest/node';
import { startTestCluster, type TestCluster } from '@/lib/cli/testing/test-cluster.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    testCluster: TestCluster;
  }
}

/** One PostgreSQL for the whole run, with the templates that test databases are cloned from. */
export default async function databaseTemplates(project: TestProject) {
  const { directory, port, stop } = await startTestCluster();
  project.provide('testCluster', { directory, port });

  return stop;
}
