import type { Linted } from '../../lint/lint-banks.ts';
import { groupByFile } from './group.ts';
import { xml } from './xml.ts';

/** A Checkstyle report, which Jenkins, reviewdog and many others read. */
export function checkstyle({ findings }: Linted): string {
  const files = groupByFile(findings).map(([path, own]) => {
    const errors = own.map(
      ({ start, severity, message, rule }) =>
        `    <error line="${start.line}" column="${start.column}" severity="${severity}" message="${xml(message)}" source="mockdrill.${rule}"/>\n`,
    );
    return `  <file name="${xml(path)}">\n${errors.join('')}  </file>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="8.0">\n${files.join('')}</checkstyle>\n`;
}
