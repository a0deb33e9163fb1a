import type { TenantColor } from '../model/tenant-color.ts';

/** What a picture is drawn in: on paper and in a mail usually light. */
export type PictureTheme = 'light' | 'dark';

/** An organization's colour in its three uses. */
type Shades = { solid: string; soft: string; line: string };

export type Colors = {
  readonly canvas: string;
  readonly surface: string;
  readonly raised: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly danger: string;
  readonly ok: string;
  readonly onSolid: string;
  readonly note: string;
  readonly noteLine: string;
  readonly org: { readonly [C in TenantColor]: Shades };
};

/** The page's own tokens, which a picture outside the page cannot read. A test holds the two lists to each other. */
export const COLORS: { readonly [T in PictureTheme]: Colors } = {
  light: {
    canvas: '#f8f9fb',
    surface: '#ffffff',
    raised: '#ffffff',
    ink: '#1a2130',
    muted: '#545e70',
    line: '#d4d9e2',
    lineStrong: '#8590a3',
    danger: '#b3261e',
    ok: '#1c6e3d',
    onSolid: '#ffffff',
    note: '#fff7d1',
    noteLine: '#d9bd5b',
    org: {
      blue: { solid: '#1f56c3', soft: '#eaf1fe', line: '#9dbcf2' },
      orange: { solid: '#b04a04', soft: '#fef0e4', line: '#f0b684' },
      green: { solid: '#20703f', soft: '#e5f5ea', line: '#8fcda5' },
      purple: { solid: '#6b3fb5', soft: '#f2ecfc', line: '#c3a9ec' },
      teal: { solid: '#0d6a73', soft: '#e2f5f6', line: '#8accd2' },
      rose: { solid: '#a92a5b', soft: '#fdeaf1', line: '#eda3c0' },
      neutral: { solid: '#4a5468', soft: '#eceff4', line: '#aab3c2' },
    },
  },
  dark: {
    canvas: '#141923',
    surface: '#1b2130',
    raised: '#222a3b',
    ink: '#e8ecf4',
    muted: '#a6b0c3',
    line: '#333d52',
    lineStrong: '#74809a',
    danger: '#ff9d94',
    ok: '#85d6a0',
    onSolid: '#0c111b',
    note: '#3a3419',
    noteLine: '#7c6c2c',
    org: {
      blue: { solid: '#8db7ff', soft: '#192a4a', line: '#3d5f9e' },
      orange: { solid: '#ffab70', soft: '#3d2715', line: '#96592a' },
      green: { solid: '#85d6a0', soft: '#17301f', line: '#37704a' },
      purple: { solid: '#c5a6ff', soft: '#2c2147', line: '#64499a' },
      teal: { solid: '#7dd3da', soft: '#12313a', line: '#2e707a' },
      rose: { solid: '#ff9fc2', soft: '#3f1c2c', line: '#8c4160' },
      neutral: { solid: '#b4bfd2', soft: '#262e3f', line: '#4c5872' },
    },
  },
};
