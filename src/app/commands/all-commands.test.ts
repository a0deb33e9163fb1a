import { beforeAll, describe, expect, it, vi } from 'vitest';
import { usePresenting } from '../../store/teach/presenting.ts';
import { groupBy } from '../../util/lists.ts';
import { COMMANDS } from './all-commands.ts';
import { isPossible, type Command } from './command.ts';

// The preferences ask the browser for its language.
vi.hoisted(() => vi.stubGlobal('navigator', { language: 'en', userAgent: '' }));

/** Commands that answer to the same key in the same place. What is open or selected may make either of them possible. */
function clashes(commands: readonly Command[]): string[] {
  const byKey = groupBy(
    commands.flatMap(({ id, shortcuts }) => shortcuts.map(({ key, mod, shift, within }) => ({ id, on: JSON.stringify([key.toLowerCase(), mod, shift, within]) }))),
    ({ on }) => on,
  );
  return [...byKey].flatMap(([on, meant]) => (meant.length > 1 ? [`${on}: ${meant.map(({ id }) => id).join(', ')}`] : []));
}

describe('keys of commands', () => {
  describe.each([
    ['at work', false],
    ['while presenting', true],
  ])('%s', (_, on) => {
    beforeAll(() => usePresenting.setState({ on }));

    it('each means one thing', () => {
      const reachable = COMMANDS.map((command) => ({ ...command, shortcuts: command.shortcuts.filter(({ presenting }) => on || presenting !== true) })).filter(
        // A presenter's own commands know whether there is a presentation; all others may become possible by what is selected.
        (command) => (command.group === 'present' ? on || command.enabled() : isPossible({ ...command, enabled: () => true })),
      );
      expect(clashes(reachable)).toEqual([]);
    });
  });
});
