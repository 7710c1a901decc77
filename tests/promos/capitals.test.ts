import { expect, test } from 'vitest';
import { inCapitals } from '../../src/promos/capitals.ts';

test.each([
  'STORM DRAINS FAILED',
  'HARBOUR LIVE AT 8 pm ET',
  'MAYOR McKAY DEFENDS HER RECORD ON THE STORM DRAINS',
  'ШТОРМ В ГАВАНИ',
  'X 漢',
])('%j is in capitals', text => expect(inCapitals(text)).toBe(true));

test.each([
  '',
  '1911–1913',
  'Storm drains failed',
  'STORM drains FAILED',
  'A LONG LINE IN CAPITALS that goes on as any sentence does',
  '漢字 X',
  'X '.repeat(151),
])('%j is not in capitals', text => expect(inCapitals(text)).toBe(false));
