// Builds the simulator and serves it to this machine only.
import { packagesAreThere } from './ensure-packages.mjs';
import { runPackage } from './run.mjs';

if (!packagesAreThere) process.exit(1);

console.log('Building …');
if (!runPackage('vite', 'vite', ['build', '--logLevel', 'warn']).ok) process.exit(1);

const { preview } = await import('vite');
// Without `strictPort` the next free port is taken when this one is in use.
const server = await preview({ preview: { host: '127.0.0.1', port: 4173 }, logLevel: 'warn' });

console.log(`\n  The simulator is ready:  ${server.resolvedUrls?.local[0]}\n\n  Ctrl+C ends it.`);
