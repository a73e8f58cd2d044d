import { z } from 'zod';

export const takeOutSchema = z.object({ inspectionId: z.uuid() });
