import { useState } from 'react';

/** Whether a text was copied: not asked for yet; done; not allowed, so that it has to be copied by hand. */
export type Copied = 'idle' | 'copied' | 'blocked';

/** Copies a text to the clipboard, and says beside its button how that went. */
export function useCopy(text: string): { copied: Copied; copy: () => void } {
  const [copied, setCopied] = useState<Copied>('idle');
  const attempt = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('copied');
    } catch {
      setCopied('blocked');
    }
  };
  return { copied, copy: () => void attempt() };
}
