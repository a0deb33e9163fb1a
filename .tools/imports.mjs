import { ROOT, packageCommand, run } from './run.mjs';

/**
 * @typedef {object} Violation
 * @property {string} rule
 * @property {string} comment why the rule stands there.
 * @property {string} from
 * @property {string} to the imported file, or the whole way round for a circle.
 */

/** Fewer modules than this and the cruise has not seen the project, whatever it reports. */
const LEAST_MODULES = 30;

/**
 * Cruises `src/` by the rules of `.dependency-cruiser.mjs`.
 *
 * @param {string} [root] the project's folder.
 * @returns {{ modules: number, violations: Violation[] }}
 */
export function cruise(root = ROOT) {
  const { output } = run(
    process.execPath,
    [packageCommand('dependency-cruiser', 'depcruise'), '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src'],
    { cwd: root, capture: true },
  );
  const { modules, summary } = readReport(output);
  /** @type {Map<string, string>} */
  const comments = new Map(summary.ruleSetUsed.forbidden.map((/** @type {{ name: string, comment: string }} */ rule) => [rule.name, rule.comment]));
  return {
    modules: modules.filter((/** @type {{ source: string }} */ module) => module.source.startsWith('src/')).length,
    violations: summary.violations.filter(isWorthSaying).map((/** @type {RawViolation} */ { rule, from, to, cycle }) => ({
      rule: rule.name,
      comment: comments.get(rule.name) ?? '',
      from,
      to: cycle === undefined ? to : cycle.map(({ name }) => name).join(' → '),
    })),
  };
}

/** @typedef {{ rule: { name: string }, from: string, to: string, cycle?: { name: string }[] }} RawViolation */

/**
 * A file that does not exist stands in no room; that it does not exist is said once.
 *
 * @param {RawViolation} violation
 */
function isWorthSaying({ rule, to }) {
  return rule.name === 'not-to-unresolvable' || !to.startsWith('.') || to.includes('/node_modules/');
}

/** @param {string} output */
function readReport(output) {
  try {
    return JSON.parse(output);
  } catch {
    throw new Error(`dependency-cruiser gave no report:\n${output}`);
  }
}

/**
 * What is wrong with a cruise, as lines for a terminal; empty when nothing is. dependency-cruiser cannot read some
 * releases of TypeScript: it then follows no import and reports success, which is why the modules are counted.
 *
 * @param {{ modules: number, violations: readonly Violation[] }} result
 * @returns {string[]}
 */
export function complaints({ modules, violations }) {
  if (modules <= LEAST_MODULES) {
    return [`Only ${modules} modules were cruised. Does this dependency-cruiser know this release of TypeScript?`];
  }
  const rules = [...new Set(violations.map(({ rule }) => rule))].toSorted();
  return rules.flatMap((rule) => {
    const broken = violations.filter((violation) => violation.rule === rule);
    return [`${rule}: ${broken[0]?.comment ?? ''}`, ...broken.map(({ from, to }) => (from === to ? `  ${from}` : `  ${from} → ${to}`))];
  });
}
