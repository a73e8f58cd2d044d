import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// Before anything else: without this, every Prisma command first tries to download a native engine.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(
  new URL('./prisma/engine/schema-engine.mjs', import.meta.url),
);
process.env.CHECKPOINT_DISABLE ??= '1';
process.env.PRISMA_HIDE_UPDATE_MESSAGE ??= '1';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // Generating and formatting need no database; npm run db:migration sets the address of one.
  datasource: { url: process.env.DATABASE_URL || 'postgresql://unset@127.0.0.1:1/unset' },
});
