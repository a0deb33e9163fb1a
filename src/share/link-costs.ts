import type { Scenario } from '../model/scenario.ts';
import { encodeLink } from './link.ts';

/** What a link is made of; closed list, one word each in the content tables. */
export type LinkPart = 'records' | 'positions' | 'messages' | 'texts';

/** How many characters a part of the drawing costs in its link. */
export type LinkCost = { part: LinkPart; length: number };

/** What costs most in a link, the dearest first: how much shorter it is without a part. What is left is the records'. */
export function linkCosts(scenario: Scenario): LinkCost[] {
  const whole = encodeLink(scenario).length;
  const without = (change: Partial<Scenario>): number => Math.max(0, whole - encodeLink({ ...scenario, ...change }).length);
  const parts: LinkCost[] = [
    { part: 'positions', length: without({ layout: {} }) },
    { part: 'messages', length: without({ messages: [], expectations: [] }) },
    { part: 'texts', length: without({ title: '', description: '' }) },
  ];
  const rest = Math.max(0, whole - parts.reduce((sum, { length }) => sum + length, 0));
  return [{ part: 'records' as const, length: rest }, ...parts].sort((a, b) => b.length - a.length);
}
