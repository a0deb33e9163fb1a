/**
 * What a console prints around the objects: prompts with the commands behind them, continued commands, warnings and the other streams,
 * the head of a transcript, rules of signs, comments, the frame of a script.
 */
const PATTERNS: readonly RegExp[] = [
  /^(?:\[PS\] ?|\[[^\]]{1,80}\]: )?(?:PS ?)?(?:[A-Za-z]:\\[^>]{0,200}|\/[^>]{0,200}|~)?> ?/,
  /^(?:WARNING|VERBOSE|DEBUG|INFO|警告|詳細|デバッグ|AVERTISSEMENT|WARNUNG|ADVERTENCIA|AVVISO|AVISO): ?/,
  /^(?:Transcript (?:started|stopped)|Windows PowerShell|PowerShell \d|Copyright \(C\)|トランスクリプト|Start time: |End time: |Username: |RunAs User: |Machine: |Host Application: |Process ID: |PS(?:Version|Edition|CompatibleVersions|RemotingProtocolVersion): |(?:Build|CLR|WSMan|Serialization)\w*Version: )/,
  /^[-*=_#+]{3,}$/,
  /^#(?!TYPE\b)/,
  // The frame of a Microsoft365DSC configuration, around its resources.
  /^(?:Configuration \w+$|Node \w+$|Import-DscResource |param ?\($|\[parameter\b|\[System\.Management|\$\w+,?$|[(){}]+$|\w+ -ConfigurationData )/i,
];

/** Whether a line is the console's own, or a comment. */
export function isConsoleLine(line: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(line));
}
