import type { Policies } from '../access/policies.ts';
import type { Functions } from '../functions/functions.ts';
import type { LocalStack } from '../stack/local-stack.ts';
import { matchesEvent, type EventPattern } from './event-pattern.ts';

/** An event as EventBridge hands it to a function. */
export interface BusEvent {
  version: '0';
  id: string;
  'detail-type': string;
  source: string;
  account: string;
  time: string;
  region: string;
  resources: string[];
  detail: Record<string, unknown>;
}

/** The default event bus with the rules of the template. */
export interface EventBus {
  /** Hands the event to the function of each rule that matches, and resolves when they are done with it. */
  publish(event: BusEvent): Promise<void>;
}

/** Reads the rules. Throws for one that may not invoke its function. */
export function createEventBus(stack: LocalStack, policies: Policies, functions: Functions): EventBus {
  const rules = stack.ofType('AWS::Events::Rule').map(({ arn, properties }) => {
    const targets = properties.Targets.map(({ Arn }) => Arn);
    for (const target of targets) policies.demandPermission('events.amazonaws.com', target, arn);
    return { pattern: properties.EventPattern, targets };
  });

  return {
    async publish(event) {
      for (const target of targetsOf(rules, event)) await functions.invokeLater(target, event);
    },
  };
}

function targetsOf(rules: { pattern: EventPattern; targets: string[] }[], event: BusEvent): string[] {
  return rules.filter(({ pattern }) => matchesEvent(pattern, event)).flatMap(({ targets }) => targets);
}
