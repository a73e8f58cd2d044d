import 'server-only';
import { z } from 'zod';

const environmentSchema = z.object({
  APP_DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'APP_DATABASE_URL must be a postgresql:// address',
  }),
  APP_ORIGIN: z.url({
    protocol: /^https?$/,
    error: 'APP_ORIGIN must be the http(s) address people use',
  }),
  BETTER_AUTH_SECRET: z.string().min(32, 'BETTER_AUTH_SECRET must have at least 32 characters'),
  SHOW_DEMO_ACCOUNTS: z.enum(['0', '1']).default('0'),
  DEMO_PASSWORD: z.string().min(1).default('inspect-demo-1'),
  /** What reports are printed with. Where it is not set, Chromium is looked for in its usual places. */
  CHROMIUM_PATH: z.string().optional(),
  /** Where the app listens, if that was said. */
  APP_HOST: z.string().optional(),
  /** Where this process reaches itself to print a page, if not where it listens. */
  PRINT_ORIGIN: z
    .url({ protocol: /^https?$/, error: 'PRINT_ORIGIN must be an http(s) address' })
    .optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Environment = z.infer<typeof environmentSchema>;

let parsed: Environment | undefined;

/**
 * The settings of this process, checked once.
 *
 * @throws with one line naming every setting that is missing or wrong.
 */
export function environment(): Environment {
  if (parsed) return parsed;

  const result = environmentSchema.safeParse(process.env);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(
      `Settings are missing or wrong (${faults.join('; ')}). Start the service with npm start.`,
    );
  }

  parsed = result.data;
  return parsed;
}
