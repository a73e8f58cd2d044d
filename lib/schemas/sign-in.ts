import { z } from 'zod';

/** Signing in. A password is never trimmed: spaces may belong to it. */
export const signInSchema = z.object({
  email: z
    .string('Enter your email address')
    .min(1, 'Enter your email address')
    .max(254, 'Enter an email address in the correct format, like name@example.org')
    .pipe(z.email('Enter an email address in the correct format, like name@example.org')),
  password: z.string('Enter your password').min(1, 'Enter your password'),
  next: z.string().max(4_000).catch('').default(''),
});

export type SignInInput = z.infer<typeof signInSchema>;
