import * as z from 'zod';
import type { Places } from '../places.ts';

/** What the local run knows of a resource type. */
export interface ResourceType {
  /** Every property that may stand in the template: those acted on by their shape, the others as {@link noted}. */
  properties: z.ZodType;
  /** What `Ref` stands for. */
  ref?(resource: NamedResource): string;
  /** What `Fn::GetAtt` stands for, by attribute. */
  attributes?: Record<string, (resource: NamedResource) => string>;
}

export interface NamedResource {
  id: string;
  /** As they stand in the template, with intrinsic functions. */
  properties: Record<string, unknown>;
  places: Places;
}

/** A property that is accepted and not acted on; `reason` says why nothing can be seen of it on one machine. */
export function noted(reason: string) {
  return z.unknown().optional().describe(reason);
}

export const tags = noted('Tags are for bills and searches.');
