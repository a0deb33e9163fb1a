import { createServer } from 'node:net';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const ROOT = join(import.meta.dirname, '..');

// `npm test` finds a browser and names it here; without it Playwright takes the one it downloaded itself.
const browser = process.env['CHROMIUM_PATH'];

// The workers read this file again and must come to the same address as the server.
const port = (process.env['E2E_PORT'] ??= await freePort());

function freePort(): Promise<string> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address === null || typeof address === 'string' ? '4199' : String(address.port)));
    });
  });
}

/** Chromium refuses its sandbox to root, and in most containers it cannot have one. */
function needsNoSandbox(): boolean {
  return process.platform === 'linux' && (process.getuid?.() === 0 || process.env['CI'] !== undefined);
}

export default defineConfig({
  testDir: '.',
  outputDir: join(ROOT, '.cache/e2e'),
  fullyParallel: true,
  // One at a time is slower and surer: nobody waits for a check that runs by itself.
  workers: process.env['CI'] === undefined ? 2 : 1,
  // A starved machine may lose one moment of a drag. What fails twice is wrong; what did not is listed as flaky.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  globalTimeout: 30 * 60_000,
  // Generous, for a busy machine: nothing waits longer than it has to.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? join(ROOT, '.cache/e2e.json') }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'en-US',
    timezoneId: 'UTC',
    viewport: { width: 1440, height: 900 },
    trace: 'off',
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      args: [
        ...(needsNoSandbox() ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    // The production build, with the headers and the policy that users get.
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    cwd: ROOT,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
