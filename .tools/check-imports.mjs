import { complaints, cruise } from './imports.mjs';

const result = cruise();
const lines = complaints(result);

for (const line of lines) console.error(line);
console.log(`${result.modules} modules cruised, ${result.violations.length} forbidden imports.`);
process.exitCode = lines.length === 0 ? 0 : 1;
