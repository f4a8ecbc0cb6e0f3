// JSON Schema of one observation, made from the schema that checks the tables.
import { z } from 'zod';
import { factSchema } from '../../schema/fact.ts';

export const GET = (): Response =>
  new Response(`${JSON.stringify(z.toJSONSchema(factSchema), null, 2)}\n`);
