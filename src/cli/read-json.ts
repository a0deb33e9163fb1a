import { readFile } from 'node:fs/promises';

/** What reading a file gives: its JSON, or a sentence that says why not. */
export type Reading = { ok: true; value: unknown } | { ok: false; error: string };

/** Reads JSON from a file, or from standard input when the path is `-`. Never throws. */
export async function readJson(path: string): Promise<Reading> {
  const reading = await readBytes(path);
  return reading.ok ? parseJson(decode(reading.bytes)) : reading;
}

/** The bytes of a file, or of standard input when the path is `-`; or a sentence that says why there are none. Never throws. */
export async function readBytes(path: string): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; error: string }> {
  try {
    return { ok: true, bytes: path === '-' ? await readStandardInput() : await readFile(path) };
  } catch (error) {
    return { ok: false, error: `${path}: ${reasonOf(error)}` };
  }
}

/** @returns what the text holds, or why it is no JSON. */
export function parseJson(text: string): Reading {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, error: `not JSON: ${reasonOf(error)}` };
  }
}

/** UTF-8, or UTF-16 with its mark: Windows PowerShell's redirection writes the latter. */
export function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const REASONS = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'this is a folder'],
  ['EACCES', 'this file may not be read'],
]);

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return REASONS.get(code) ?? error.message;
}
