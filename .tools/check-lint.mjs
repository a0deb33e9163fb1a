// oxlint, and the few rules it cannot say.
import { complaintsAboutFiles } from './files.mjs';
import { runPackage } from './run.mjs';

const complaints = complaintsAboutFiles(['src', 'e2e', '.tools']);
for (const line of complaints) console.error(line);

const oxlint = runPackage('oxlint', 'oxlint', ['--deny-warnings', '--report-unused-disable-directives']);
process.exitCode = oxlint.ok && complaints.length === 0 ? 0 : 1;
