import 'server-only';
import type { JobHandlers } from '@/lib/server/jobs/worker';
import { importEvidence } from './import-evidence';
import { takeOutInspection } from './take-out-inspection';

/** What is done for each kind of job. */
export const jobHandlers: JobHandlers = { takeOutInspection, importEvidence };
