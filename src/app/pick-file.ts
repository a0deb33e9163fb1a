
/** Asks for a file and opens it. */
export function pickFile(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,.png,.svg,.eml,.txt,.xml,.clixml,.csv,application/json,image/png,image/svg+xml';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file !== undefined) void import('../store/open/open-file.ts').then(({ openFile }) => openFile(file));
  });
  input.click();
}
