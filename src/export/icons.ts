import type { Verdict } from '../model/expectation.ts';
import type { RecordType } from '../model/record.ts';
import { element } from './svg.ts';

/* Line drawings on a field of 24 by 24, drawn for the pictures. */

export type IconName = Exclude<RecordType, 'organization' | 'mxRecord' | 'note'> | 'organization' | 'dns' | 'door' | Verdict;

const PATHS: { readonly [N in IconName]: string } = {
  organization: 'M5 21V4h9v17M14 9h5v12M3 21h18M8 8h3M8 12h3M8 16h3',
  tenant: 'M7 18a4.5 4.5 0 0 1-.5-9A6 6 0 0 1 18 10.5 3.8 3.8 0 0 1 17.5 18Z',
  onPremisesServer: 'M4 4h16v6H4ZM4 14h16v6H4ZM7 7h.5M7 17h.5',
  gateway: 'M9 3h6v6H9ZM3 15h6v6H3ZM15 15h6v6h-6ZM12 9v3M6 15v-3h12v3',
  internetHost: 'M12 3a9 9 0 1 0 .1 0M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  dns: 'M5 4h12a2 2 0 0 1 2 2v14H7a2 2 0 0 1-2-2ZM5 17h14M9 8h6',
  door: 'M4 21h16M6 21V4l9-1v18M15 5h3v16M12 12v.5',
  Originating: 'M10 4H5v16h5M9 12h12M16 7l5 5-5 5',
  Incoming: 'M14 4h5v16h-5M3 12h12M10 7l5 5-5 5',
  Rejected: 'M8 3h8l5 5v8l-5 5H8l-5-5V8ZM9 9l6 6M15 9l-6 6',
  Ambiguous: 'M12 3a9 9 0 1 0 .1 0M9.5 9.5a2.6 2.6 0 1 1 3.6 2.4c-.8.4-1.1.9-1.1 1.6M12 16.5v.5',
};

/** An icon with its upper left corner at a point. */
export function icon(name: IconName, x: number, y: number, size: number, color: string): string {
  return element('path', {
    d: PATHS[name],
    transform: `translate(${x} ${y}) scale(${size / 24})`,
    fill: 'none',
    stroke: color,
    'stroke-width': 2.2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}
