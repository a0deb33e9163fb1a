/** One term of an SPF record (RFC 7208 §4.6.1): a mechanism with its qualifier, or a modifier. */
export type SpfTerm = {
  /** `+` where none is written. */
  qualifier: '+' | '-' | '~' | '?';
  /** Lower case: `ip4`, `include`, `all`, `redirect` … */
  name: string;
  /** What follows the colon or the equals sign, without the prefix length; empty: nothing. */
  value: string;
  /** `/24` and the like, as written; empty: none. */
  prefix: string;
};

const QUALIFIERS = ['+', '-', '~', '?'] as const;

/** The terms of a record that the schema accepts, in their order; none for the empty text. */
export function spfTerms(record: string): SpfTerm[] {
  return record
    .trim()
    .split(/ +/)
    .slice(1)
    .map((term) => {
      const [, sign = '', name = '', value = '', prefix = ''] = /^([+\-~?]?)([a-z][\w.-]*)(?:[:=]([^/]*))?(.*)$/i.exec(term) ?? [];
      return { qualifier: QUALIFIERS.find((qualifier) => qualifier === sign) ?? '+', name: name.toLowerCase(), value, prefix };
    });
}
