import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@/lib/generated/prisma/client';

/** The client inside a transaction: everything but the means to start another one. */
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];

// Next loads this file while building, when there is no database yet: nothing connects before the first query,
// and instrumentation.ts has checked the settings by then.
function connect(): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg({
      connectionString: process.env.APP_DATABASE_URL,
      max: 10,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 15_000,
    }),
  });
}

declare global {
  var inspectDatabase: PrismaClient | undefined;
}

/** The one database client of this process, connected as the plain role of the app. */
export const db = globalThis.inspectDatabase ?? connect();
// A reload while developing keeps the pool instead of opening another.
globalThis.inspectDatabase = db;
