// Before any schema is made: zod would try to compile it, which the content security policy reports.
import { z } from 'zod';

z.config({ jitless: true });
