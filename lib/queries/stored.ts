import 'server-only';
import { z } from 'zod';
import { frameworkKeys } from '@/lib/domain/frameworks';
import { grades, judgementOutcomes } from '@/lib/domain/grades';
import {
  eventTypes,
  inspectionOrigins,
  inspectionStatuses,
  visitTypes,
} from '@/lib/domain/inspections';
import { judgementAreas } from '@/lib/domain/judgement-areas';
import { localAuthorityTypes, ofstedRegions, regions } from '@/lib/domain/local-authorities';
import { appointableRoles } from '@/lib/domain/team';

/** Text columns hold words of the domain; these read them back as such and fail loudly on anything else. */
export const storedArea = z.enum(judgementAreas);
export const storedFramework = z.enum(frameworkKeys);
export const storedGrade = z.enum(grades);
export const storedDerivedOutcome = z.enum([...grades, 'undecided']);
export const storedEventType = z.enum(eventTypes);
export const storedOrigin = z.enum(inspectionOrigins);
export const storedOutcome = z.enum(judgementOutcomes);
export const storedRegion = z.enum(regions);
export const storedOfstedRegion = z.enum(ofstedRegions);
export const storedAuthorityType = z.enum(localAuthorityTypes);
export const storedAuthorityStatus = z.enum(['current', 'former']);
export const storedAppointableRole = z.enum(appointableRoles);
export const storedStatus = z.enum(inspectionStatuses);
export const storedVisibility = z.enum(['team', 'public']);
export const storedVisitType = z.enum(visitTypes);
