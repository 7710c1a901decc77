import { expect, test } from 'vitest';
import { cleanCopy } from '../../src/index.ts';

/** Variants of markup and letters of promos on real pages. Each must be removed completely. */
test.each([
  // Tags around and inside.
  ['link in strong', '<p><strong><a href="/1">HARBOUR WALL COLLAPSES OVERNIGHT</a></strong></p>'],
  ['strong in link', '<p><a href="/1"><strong>HARBOUR WALL COLLAPSES OVERNIGHT</strong></a></p>'],
  ['underlined', '<p><a href="/1"><strong><u>HARBOUR WALL COLLAPSES OVERNIGHT</u></strong></a></p>'],
  ['b', '<p><b><a href="/1">HARBOUR WALL COLLAPSES OVERNIGHT</a></b></p>'],
  ['em and span', '<p><a href="/1"><em><strong><span>HARBOUR WALL</span> COLLAPSES</strong></em></a></p>'],
  ['heading', '<h3><a href="/1">HARBOUR WALL COLLAPSES OVERNIGHT IN STORM</a></h3>'],
  ['link round the heading', '<a href="/1"><h3>HARBOUR WALL COLLAPSES OVERNIGHT IN STORM</h3></a>'],
  ['list item', '<ul><li><a href="/1"><strong>HARBOUR WALL COLLAPSES OVERNIGHT</strong></a></li></ul>'],
  ['figure', '<figure><a href="/1"><strong>HARBOUR WALL COLLAPSES OVERNIGHT</strong></a></figure>'],
  ['table cell', '<table><tr><td><a href="/1"><b>HARBOUR WALL COLLAPSES</b></a></td></tr></table>'],
  ['root', '<a href="/1"><strong>HARBOUR WALL COLLAPSES OVERNIGHT</strong></a>'],
  ['no href', '<p><a target="_blank" rel="noopener"><strong>HARBOUR WALL COLLAPSES</strong></a></p>'],
  ['empty href', '<p><a href=""><strong>HARBOUR WALL COLLAPSES OVERNIGHT</strong></a></p>'],
  ['bare #', '<p><a href="#"><strong>HARBOUR WALL COLLAPSES OVERNIGHT</strong></a></p>'],
  // Parts.
  ['full stop outside', '<p><a href="/1"><strong>HARBOUR WALL COLLAPSES</strong></a>.</p>'],
  ['brackets outside', '<p>[<a href="/1"><strong>HARBOUR WALL COLLAPSES</strong></a>]</p>'],
  [
    'full stop in a link of its own',
    '<p><a href="/1"><b>HARBOUR WALL COLLAPSES</b></a><a href="/1"><b>.</b></a></p>',
  ],
  ['two links', '<p><a href="/1"><b>HARBOUR WALL COLLAPSES</b></a> <a href="/2"><b>AGAIN</b></a></p>'],
  ['two links and a bar', '<p><b><a href="/1">HARBOUR WALL LIVE</a> | <a href="/2">PHOTOS</a></b></p>'],
  ['word cut by the link', '<p><b><a href="/1">HARBOUR WALL COLLAPSES OVERNIGHT IN STOR</a>M</b></p>'],
  ['nbsp', '<p>&nbsp;<a href="/1"><strong>HARBOUR&nbsp;WALL COLLAPSES&nbsp;</strong></a>&nbsp;</p>'],
  ['double-escaped', '<p><a href="/1"><strong>MAYOR&amp;#8217;S HARBOUR WALL COLLAPSES</strong></a></p>'],
  // Lower case.
  ['pm', '<p><a href="/1"><b>HARBOUR TONIGHT AT 8 pm ET</b></a></p>'],
  ['p.m.', '<p><a href="/1"><b>HARBOUR LIVE, 8 p.m. ET</b></a></p>'],
  ['plural s', '<p><a href="/1"><b>WHY THE BBCs DIFFER</b></a></p>'],
  ['Mc', '<p><a href="/1"><b>McCALLUM ON THE WALL</b></a></p>'],
  ['typo', '<p><a href="/1"><b>THE HARBOuR WALL IS GONE</b></a></p>'],
  ['typographic quotes', '<p><a href="/1"><b>MAYOR: ‘THE WALL’S GONE’</b></a></p>'],
  ['accents', '<p><a href="/1"><b>ÉTÉ À LA PLAGE: CE QU’IL FAUT SAVOIR</b></a></p>'],
  ['Cyrillic', '<p><a href="/1"><b>СТЕНА ГАВАНИ РУХНУЛА НОЧЬЮ</b></a></p>'],
  // Lines.
  ['br before', '<p><br><a href="/1"><b>HARBOUR WALL COLLAPSES</b></a><br/></p>'],
  ['br in the link', '<p><a href="/1"><b>HARBOUR TONIGHT<br>8 pm ET</b></a></p>'],
  ['short lines in the link', '<p><a href="/1"><b>HARBOUR<br>TONIGHT<br>8 pm ET</b></a></p>'],
  [
    'hour in a link of its own',
    '<p><a href="/1"><b>HARBOUR WALL TONIGHT</b></a><br><a><b>8 pm ET</b></a></p>',
  ],
  [
    'hour above',
    '<p><a href="/1"><b>8 pm ET</b></a><br><a href="/1"><b>HARBOUR WALL TONIGHT LIVE</b></a></p>',
  ],
  ['call in two lines', '<p><b>CLICK HERE TO GET<br>THE HERALD APP</b></p>'],
  // Calls.
  ['cut short', '<p><b>LICK HERE TO SIGN UP FOR OUR NEWSLETTER</b></p>'],
  ['cut shorter', '<p><b>HERE TO READ MORE BY JANE SMITH</b></p>'],
  ['end of one', '<p><b>ALL THE NEWS ON THE GO BY CLICKING HERE</b></p>'],
  ['in brackets', '<p>(CLICK HERE TO READ MORE)</p>'],
  ['in mistyped case', '<p><b>CLICk HERE TO READ MORE</b></p>'],
])('%s is removed', (_, html) => {
  expect(cleanCopy(html).text).toBe('');
  const line = `<p>The wall fell at night.</p>${html}<p>Nobody was hurt.</p>`;
  expect(cleanCopy(line).text).toBe('The wall fell at night.\nNobody was hurt.');
});
