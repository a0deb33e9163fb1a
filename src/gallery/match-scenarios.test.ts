import { describe, expect, it } from 'vitest';
import { GALLERY_IDS } from '../content/gallery-ids.ts';
import { matchScenarios } from './match-scenarios.ts';

const found = (query: string): string[] => matchScenarios(query).flatMap(({ ids }) => ids);

describe('searching the gallery', () => {
  it('shows everything, once, before anything is typed', () => {
    expect(found('').toSorted()).toEqual([...GALLERY_IDS].toSorted());
    expect(found('   ')).toEqual(found(''));
  });

  it('wants every word, whatever its case and width', () => {
    expect(found('GATEWAY mx')).toContain('faq3-missing-connector');
    expect(found('ＭＸ gateway')).toEqual(found('mx gateway'));
    expect(found('gateway zeppelin')).toEqual([]);
  });

  it('finds by either language', () => {
    expect(found('ゲートウェイ')).toContain('faq3-missing-connector');
  });

  it('leaves out groups in which nothing was found', () => {
    for (const { ids } of matchScenarios('gateway')) expect(ids).not.toEqual([]);
  });
});
