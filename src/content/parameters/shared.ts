import type { Text } from '../language.ts';

/* Kinds of values and defaults that many fields share. */

export const TRUE_OR_FALSE: Text = { en: 'true or false', ja: 'true または false' };
export const ANY_TEXT: Text = { en: 'Any text', ja: '任意の文字列' };
export const UNIQUE_NAME: Text = { en: 'Any text that no other of its kind in the same place has', ja: '同じ場所の同じ種類の項目と重複しない任意の文字列' };
export const ONE_DOMAIN: Text = { en: 'A domain name such as contoso.com', ja: 'contoso.com のようなドメイン名' };
export const DOMAINS: Text = { en: 'Domain names such as contoso.com', ja: 'contoso.com のようなドメイン名 (複数可)' };
export const DOMAIN_SCOPES: Text = {
  en: 'contoso.com, *.contoso.com or *; the spelling smtp:*;1 is read too',
  ja: 'contoso.com、*.contoso.com、* のいずれか (複数可。smtp:*;1 の形式も可)',
};
export const ONE_ADDRESS: Text = { en: 'An email address', ja: 'メール アドレス' };
export const ADDRESSES: Text = { en: 'Email addresses', ja: 'メール アドレス (複数可)' };
export const HOSTS: Text = { en: 'Host names or IP addresses', ja: 'ホスト名または IP アドレス (複数可)' };
export const HEADER_NAME: Text = { en: 'The name of a header, such as X-Scanned', ja: 'X-Scanned のようなヘッダー名' };
export const WORDS: Text = { en: 'Words or phrases', ja: '単語または語句 (複数可)' };

/** What a field does to attribution that only readers look at. */
export const FOR_READERS: Text = { en: 'None: it is for the reader.', ja: '動作には影響しません。' };

export const REQUIRED: Text = { en: 'None: it must be entered', ja: 'なし (必須)' };
export const NO_ITEMS: Text = { en: 'Empty', ja: '空' };
export const NONE: Text = { en: 'None', ja: 'なし' };
export const TRUE: Text = { en: 'true', ja: 'true (有効)' };
export const FALSE: Text = { en: 'false', ja: 'false (無効)' };
