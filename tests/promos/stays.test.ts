import { expect, test } from 'vitest';
import { cleanCopy } from '../../src/index.ts';

/** Lines that only partly look like promos. */
test.each([
  ['section heading', '<h2>WHAT THE STORM LEFT BEHIND IN THE HARBOUR</h2>'],
  ['bold heading', '<p><strong>WHAT THE STORM LEFT BEHIND IN THE HARBOUR</strong></p>'],
  ['list heading', '<p><strong>FIVE THINGS WE LEARNED:</strong></p>'],
  ['quoted post', '<blockquote><p>WE ARE GOING TO REBUILD THE WALL, BIGGER AND BETTER!</p></blockquote>'],
  ['chyron', '<p><em>HARBOUR WALL COLLAPSES</em></p>'],
  ['question', '<p><strong>Q: WHO PAYS FOR THE HARBOUR WALL?</strong></p>'],
  ['dateline', '<p><strong>PORT HARBOUR (AP) —</strong></p>'],
  ['linked dateline', '<p><a href="/port">PORT HARBOUR, MAINE</a></p>'],
  ['name', '<p><strong>JANE SMITH</strong></p>'],
  ['linked byline', '<p><strong><a href="/smith">BY JANE SMITH, STAFF WRITER</a></strong></p>'],
  ['two linked names', '<p>BY <a href="/smith">JANE SMITH</a> AND <a href="/lee">MARY LEE</a></p>'],
  ['licence', '<p><a href="/cc"><b>CREATIVE COMMONS ATTRIBUTION 4.0</b></a></p>'],
  ['long licence', '<p><a href="/cc">CC BY-NC-ND 4.0 INTERNATIONAL PUBLIC LICENSE AS OF MAY 2020</a></p>'],
  ['copyright', '<p><a href="/c"><b>© 2020 DAILY HERALD MEDIA</b></a></p>'],
  ['copyright in one word', '<p><a href="/c"><b>©2020 DAILY HERALD MEDIA</b></a></p>'],
  ['catalogue number', '<li><a href="/l">LCCN</a>: <a href="/n">N79021322</a></li>'],
  ['own title', '<h1><a href="/self">HARBOUR WALL COLLAPSES IN THE STORM</a></h1>'],
  ['own title, bold', '<h1><a href="/self"><b>HARBOUR WALL COLLAPSES IN THE STORM</b></a></h1>'],
  ['table of contents', '<p><a href="#wall"><b>WHAT HAPPENED TO THE HARBOUR WALL</b></a></p>'],
  ['heading with a link to itself', '<h2><a href="#wall">WHAT HAPPENED TO THE HARBOUR WALL</a></h2>'],
  ['anchor', '<p><a name="wall"><b>WHAT HAPPENED TO THE HARBOUR WALL</b></a></p>'],
  ['one word', '<p><a href="/s"><strong>SPORT</strong></a></p>'],
  ['one-word heading', '<h3><strong><a href="/nba">NBA</a></strong></h3>'],
  ['list of feeds', '<ul><li><a href="/a"><b>CNN</b></a></li><li><a href="/b"><b>FOX NEWS</b></a></li></ul>'],
  ['feeds as paragraphs', '<p><a href="/a"><b>CNN TOP STORIES</b></a></p><p><a href="/b"><b>NBA</b></a></p>'],
  [
    'feeds as lines',
    '<p><b><a href="/a">CNN NEWS</a><br><a href="/b">BBC NEWS</a><br><a href="/c">NPR</a></b></p>',
  ],
  ['download', '<li><a href="/d">HARBOUR WALL DEMO DOWNLOAD</a></li>'],
  ['mixed case', '<p><a href="/1"><strong>Harbour wall collapses overnight</strong></a></p>'],
  ['mixed case with a label', '<p><a href="/1"><b>READ MORE: Harbour wall collapses overnight</b></a></p>'],
  ['capitals within a link', '<p>She wrote <a href="/1"><b>HARBOUR WALL COLLAPSES</b></a> and left.</p>'],
  ['partly linked', '<p><b>MAYOR: <a href="/1">HARBOUR WALL</a> WILL BE REBUILT</b></p>'],
  ['partly bold', '<p><a href="/1"><b>HARBOUR</b> WALL COLLAPSES</a></p>'],
  ['one letter in nine lower', '<p><a href="/1"><b>ABCD EFGh</b></a></p>'],
  ['digits', '<p><a href="/1"><b>1 2 3 4 5</b></a></p>'],
  ['Chinese', '<p><a href="/1"><strong>港口堤坝昨夜在暴风雨中倒塌</strong></a></p>'],
  ['Chinese with an acronym', '<p><a href="/1"><strong>美国 NBA 宣布 暂停 整个 赛季 比赛</strong></a></p>'],
  ['Arabic', '<p><a href="/1"><strong>انهيار جدار الميناء ليلا</strong></a></p>'],
  ['Hebrew', '<p><a href="/1"><strong>חומת הנמל קרסה בלילה</strong></a></p>'],
  ['Georgian', '<p><a href="/1"><strong>ნავსადგურის კედელი ჩამოინგრა</strong></a></p>'],
  [
    'row',
    '<table><tr><td><a href="/1"><b>HARBOUR FC</b></a></td><td><a href="/2"><b>3</b></a></td></tr></table>',
  ],
  ['promo and text in one line', '<p>CLICK HERE TO READ MORE The wall fell at night, police said.</p>'],
])('%s is kept', (_, html) => {
  expect(cleanCopy(html).removed).toEqual([]);
  expect(cleanCopy(`<p>The wall fell.</p>${html}<p>Nobody was hurt.</p>`).removed).toEqual([]);
});

test('a line of text after a promo in the same paragraph is kept', () => {
  const html = '<p><a href="/1"><b>HARBOUR WALL COLLAPSES</b></a><br>The wall fell.<br>NOBODY HURT</p>';
  expect(cleanCopy(html).text).toBe('The wall fell.\nNOBODY HURT');
});

test('a short line below a promo is kept if it is not a link', () => {
  const html = '<p><a href="/1"><b>HARBOUR WALL COLLAPSES</b></a><br>NOBODY HURT</p>';
  expect(cleanCopy(html).text).toBe('NOBODY HURT');
});

test('a linked name below a call without a link is kept', () => {
  const html = '<p>CLICK HERE TO SUBSCRIBE<br><a href="/smith">JANE SMITH</a></p>';
  expect(cleanCopy(html).text).toBe('JANE SMITH');
});

test('text in the same link as a promo is kept', () => {
  const html = '<a href="/1"><b>HARBOUR WALL COLLAPSES</b><br>The wall fell at night, police said.</a>';
  expect(cleanCopy(html).text).toBe('The wall fell at night, police said.');
});

test('a separate paragraph below a promo is not part of it', () => {
  const html = '<p><b>SIGN UP FOR OUR NEWSLETTER</b></p><p><b>TO BE OR NOT</b></p>';
  expect(cleanCopy(html).text).toBe('TO BE OR NOT');
});
