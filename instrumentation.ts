import type { Instrumentation } from 'next';

/** Runs once when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;

  const { checkSettings } = await import('@/lib/server/start-up');
  checkSettings();

  const [{ startWorker }, { jobHandlers }] = await Promise.all([
    import('@/lib/server/jobs/worker'),
    import('@/lib/services/jobs/handlers'),
  ]);
  startWorker(jobHandlers);
}

/** Runs for each fault that no page or action dealt with. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;

  const { noteUncaught } = await import('@/lib/server/start-up');
  noteUncaught({
    error,
    requestId: [request.headers['x-request-id']].flat()[0],
    method: request.method,
    path: request.path,
    route: context.routePath,
  });
};
