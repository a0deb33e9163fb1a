/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Which packages are not as the lock file wants them. npm notes what it installed in `node_modules/.package-lock.json`
 * in the same shape; comparing the two says more than their dates, which a checkout changes.
 *
 * @param {Lock} wanted `package-lock.json`
 * @param {Lock | null} installed `node_modules/.package-lock.json`; null when there is none.
 * @returns {string[]} the paths of packages that are missing, of another version, or too many.
 */
export function packagesOutOfStep(wanted, installed) {
  const there = installed?.packages ?? {};
  const locked = Object.entries(wanted.packages ?? {}).filter(([path]) => path !== '');
  const wrong = locked.filter(([path, entry]) => !isAsWanted(entry, there[path])).map(([path]) => path);
  const extra = Object.keys(there).filter((path) => wanted.packages?.[path] === undefined);
  return [...wrong, ...extra];
}

/**
 * @param {LockedPackage} wanted
 * @param {LockedPackage | undefined} installed
 */
function isAsWanted(wanted, installed) {
  // An optional package is for one system only (a compiler's binary, say) and may rightly be absent.
  if (installed === undefined) return wanted.optional === true || wanted.devOptional === true;
  return installed.version === wanted.version && installed.integrity === wanted.integrity;
}
