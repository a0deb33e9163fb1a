import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDocument } from '../../store/document.ts';
import { anyServer, drawingOf } from '../../model/fixtures/records.ts';
import { beginDrag, setLeader } from './leader.ts';

vi.hoisted(() => vi.stubGlobal('navigator', { language: 'en' }));

const page = new EventTarget();
let frames: (() => void)[] = [];
const end = vi.fn();

function lift(type: string, fingersLeft?: number): void {
  page.dispatchEvent(Object.assign(new Event(type), fingersLeft === undefined ? {} : { touches: { length: fingersLeft } }));
  frames.splice(0).forEach((frame) => frame());
}

beforeEach(() => {
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  openDocument('test', drawingOf(anyServer({ id: 'server' })), { kind: 'own' });
  frames = [];
  end.mockClear();
  setLeader({ start: () => undefined, lead: (moved) => moved, leadSize: (_, rect) => rect, leadNew: (rect) => rect, end });
  beginDrag(null, ['server']);
});

afterEach(() => setLeader(null));

it('leads a drag until the button of the mouse goes up, and is told of its end once', () => {
  lift('mouseup');
  lift('mouseup');
  expect(end).toHaveBeenCalledTimes(1);
});

it('leads a drag that a second finger broke off until the first is lifted, too: that is when its last place is reported', () => {
  lift('touchend', 1);
  expect(end).not.toHaveBeenCalled();
  lift('touchend', 0);
  expect(end).toHaveBeenCalledTimes(1);
});
