import { useEffect, useRef, useState } from 'react';
import { answerOfNotes, openPresenterChannel, type NotesCommand, type NotesState, type PresenterChannel } from '../store/teach/presenter-channel.ts';
import { usePreferences } from '../store/preferences.ts';

/** How often a main window that does not answer is asked again, in milliseconds. */
const ASK_AGAIN = 2000;

/** What the main window shows, and the wire to it. `state` is null until it has answered. */
export type MainWindow = { state: NotesState | null; gone: boolean; command: (command: NotesCommand) => void };

/** Follows the main window through its reloads and its end; follows its language too. */
export function useMainWindow(id: string): MainWindow {
  const [state, setState] = useState<NotesState | null>(null);
  const [gone, setGone] = useState(false);
  const channel = useRef<PresenterChannel | null>(null);
  useEffect(() => {
    const wire = openPresenterChannel(id, (message) => {
      const answer = answerOfNotes(message);
      if (answer !== null) wire.send(answer);
      if (message.key === 'mainGone') setGone(true);
      if (message.key !== 'state') return;
      setGone(false);
      setState(message.state);
      usePreferences.setState({ language: message.state.language });
    });
    channel.current = wire;
    wire.send({ key: 'hello' });
    const leave = (): void => wire.send({ key: 'notesGone' });
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      wire.close();
    };
  }, [id]);
  const silent = gone || state === null;
  useEffect(() => {
    if (!silent) return undefined;
    const timer = window.setInterval(() => channel.current?.send({ key: 'hello' }), ASK_AGAIN);
    return () => window.clearInterval(timer);
  }, [silent]);
  return { state, gone, command: (command) => channel.current?.send({ key: 'command', command }) };
}
