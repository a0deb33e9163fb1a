import { encode } from 'uqr';

/** Most characters that a code of a page's size still shows to a telephone's camera. ISO/IEC 18004 ends at 2,953. */
export const MAX_QR_LENGTH = 1_200;

/** A link as the modules of a QR code; null when it is too long to be read from a picture. */
export function qrModules(link: string): boolean[][] | null {
  return link.length > MAX_QR_LENGTH ? null : encode(link, { ecc: 'L', border: 0 }).data;
}
