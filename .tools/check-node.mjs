// Imported before anything else, and written so that old releases of Node can still read it.
const NEEDED = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [neededMajor = 0, neededMinor = 0] = NEEDED;

if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  console.error(`This project needs Node.js ${NEEDED.join('.')} or newer; this is ${process.versions.node}.`);
  console.error('Get a current one from https://nodejs.org or from your package manager.');
  process.exit(1);
}
