import { beforeEach, describe, expect, it, vi } from 'vitest';
import picture1 from '../../content/scenarios/picture-1.json';
import { writeConnectors } from '../../model/copy-connectors.ts';
import { writePart } from '../../model/copy-part.ts';
import { parseScenario } from '../../model/validate.ts';
import { encodeLink } from '../../share/link.ts';
import { currentScenario, openDocument, useDocument } from '../document.ts';
import { EMPTY_SCENARIO } from '../../model/scenario.ts';
import { openDropped } from './open-file.ts';
import { pasteAnything } from './paste-anything.ts';
import { useSession } from '../session.ts';

vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'en' });
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});

const parsed = parseScenario(picture1);
if (!parsed.ok) throw new Error('picture 1 is no scenario');
const { value: picture } = parsed;

describe('a pasted text', () => {
  beforeEach(() => {
    openDocument('mine', EMPTY_SCENARIO, { kind: 'own' });
    useSession.setState({ notices: [] });
  });

  it.each([
    ['a link', `Look at this: https://simulator.example/#${encodeLink(picture)}`, 'link'],
    ['the text of a file', JSON.stringify(picture1), 'file'],
  ])('that is %s opens beside what is open', async (_, text, kind) => {
    pasteAnything(text);
    await vi.waitFor(() => expect(currentScenario().records).toHaveLength(picture.records.length));
    expect(useDocument.getState()).toMatchObject({ origin: { kind } });
    expect(useDocument.getState().id).not.toBe('mine');
  });

  it.each([
    ['a part of a drawing', () => writePart({ records: [], messages: [], layout: {}, homes: {} })],
    ['connectors', () => writeConnectors('InboundConnectors', [])],
  ])('that was %s and has lost its end is not passed over', (_, copied) => {
    pasteAnything(copied().slice(0, -1));
    expect(useSession.getState().notices).toMatchObject([{ key: 'nothingToPaste' }]);
  });

  it('that is nothing of ours is said to be, once for however many', () => {
    pasteAnything('hello');
    pasteAnything('https://www.example/');
    expect(useSession.getState().notices).toMatchObject([{ key: 'nothingToPaste' }]);
  });
});

describe('a dropped thing', () => {
  it.each(['folder', 'drawing.json', 'picture.png', 'output.txt'])('that the browser cannot read is said, whatever its name: %s', async (name) => {
    openDocument('mine', EMPTY_SCENARIO, { kind: 'own' });
    useSession.setState({ notices: [] });
    const refused = (): Promise<never> => Promise.reject(new DOMException('gone', 'NotFoundError'));
    const file = new File(['x'], name);
    Object.assign(file, { text: refused, arrayBuffer: refused, slice: () => Object.assign(new File(['x'], name), { text: refused, arrayBuffer: refused }) });
    await openDropped([file]);
    expect(useSession.getState().notices).toMatchObject([{ key: 'fileDamaged', name, reason: expect.stringContaining('could not read it') }]);
    expect(useDocument.getState().id).toBe('mine');
  });
});
