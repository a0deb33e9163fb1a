import { expect, test } from 'vitest';
import { packagesOutOfStep } from './packages.mjs';

const react = { version: '19.0.0', integrity: 'sha512-a' };
const wanted = { packages: { '': { version: '0.1.0' }, 'node_modules/react': react, 'node_modules/binary-for-mac': { version: '1.0.0', optional: true } } };

test('everything is there', () => {
  expect(packagesOutOfStep(wanted, { packages: { 'node_modules/react': react } })).toEqual([]);
});

test('nothing is installed', () => {
  expect(packagesOutOfStep(wanted, null)).toEqual(['node_modules/react']);
});

test('a package has another version', () => {
  expect(packagesOutOfStep(wanted, { packages: { 'node_modules/react': { ...react, version: '18.0.0' } } })).toEqual(['node_modules/react']);
});

test('a package has the same version and other bytes', () => {
  expect(packagesOutOfStep(wanted, { packages: { 'node_modules/react': { ...react, integrity: 'sha512-b' } } })).toEqual(['node_modules/react']);
});

test('a package is no longer wanted', () => {
  const installed = { packages: { 'node_modules/react': react, 'node_modules/left-over': { version: '1.0.0' } } };
  expect(packagesOutOfStep(wanted, installed)).toEqual(['node_modules/left-over']);
});
