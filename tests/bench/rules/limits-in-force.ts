import type { LimitName } from '@/lib/frameworks/limits';
import { framework } from './bench-framework';

/** The value of a limit. No judgement of this version has values of its own. */
export const limit = (name: LimitName): number => framework.limits[name].value;
