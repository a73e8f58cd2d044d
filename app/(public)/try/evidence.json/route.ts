import { readEvidence, textOf } from '@/app/(public)/try/read-evidence';
import { bundleAnswer, fileOrProblem } from '@/app/problems/file-or-problem';
import { tryBytes } from '@/lib/schemas/bundle-limits';

/** Room for what a form holds besides the evidence itself. */
const most = tryBytes + 100_000;

/** Hands evidence that was tried back as a file. It goes through here and stays nowhere. */
export function POST(request: Request): Promise<Response> {
  return fileOrProblem(async () => {
    const size = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY);
    if (size > most) return 'tooLong';

    const form = await request.formData().catch(() => null);
    const bundle = readEvidence(form ? textOf(form, 'bundle') : '');
    return bundle.ok ? bundleAnswer(bundle.value, 'private, no-store') : 'notFound';
  });
}
