import { filterInFront } from './filter-in-front.ts';
import { hybridCustomer } from './hybrid-customer.ts';
import type { PartContext, PartId, PartResult } from './part.ts';
import { relayingPrinter } from './relaying-printer.ts';
import { secondTenant } from './second-tenant.ts';

/** How each ready-made part is made. */
export const parts: { readonly [Id in PartId]: (context: PartContext) => PartResult } = { hybridCustomer, filterInFront, secondTenant, relayingPrinter };
