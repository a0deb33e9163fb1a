/** A title as a file name: what file systems refuse is left out. */
export function fileName(title: string, extension: string): string {
  const name = title.replace(/[\\/:*?"<>|\x00-\x1f]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 80);
  return `${name === '' ? 'drawing' : name}.${extension}`;
}

/** Hands something to the browser as a download. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
