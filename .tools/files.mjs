import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const SOURCE = /[.](?:[cm]?[jt]s|tsx)$/;

/**
 * The project's own source files.
 *
 * @param {readonly string[]} folders relative to the project's folder.
 * @returns {string[]} paths relative to it, with `/`.
 */
export function sourceFiles(folders) {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => SOURCE.test(path))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  );
}

/**
 * The house rules that oxlint cannot say: a rule is set aside for one place and with a reason, never silently.
 *
 * @param {string} path
 * @param {string} text
 * @returns {string[]} lines for a terminal; empty when all is well.
 */
export function complaintsAboutFile(path, text) {
  return text.split('\n').flatMap((line, index) => {
    const directive = /(?:\/\/|\/\*)\s*(?:oxlint|eslint)-disable\S*(.*)$/.exec(line)?.[1];
    if (directive === undefined) return [];
    const place = `${path}:${index + 1}`;
    const [rules = '', reason = ''] = directive.replace('*/', '').split(' -- ');
    if (rules.trim() === '') return [`${place}: name the rule that is set aside`];
    return reason.trim().length < 10 ? [`${place}: say after " -- " why ${rules.trim()} is set aside`] : [];
  });
}

/** @param {readonly string[]} folders */
export function complaintsAboutFiles(folders) {
  return sourceFiles(folders).flatMap((path) => complaintsAboutFile(path, readFileSync(join(ROOT, path), 'utf8')));
}
