import { headerTexts } from '../content/header-texts.ts';
import { forgetHeaders, type HeaderReading } from '../store/header-session.ts';
import { useTexts } from '../store/use-texts.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { Frame } from './frame.ts';
import { ReadingView } from './ReadingView.tsx';

/** What the headers tell. */
export function ReadStep({ reading, ...frame }: Frame & { reading: HeaderReading }) {
  const t = useTexts(headerTexts);
  return (
    <Dialog {...frame} wide footer={<Button onClick={forgetHeaders}>{t.back}</Button>}>
      <ReadingView reading={reading} />
    </Dialog>
  );
}
