import { expect, test } from 'vitest';
import { escapeJson, Html, html } from '../../../src/report/page/html.ts';

test('text in a template is escaped', () => {
  const text = `<img src=x onerror="alert('1')"> & more`;
  expect(html`<p title="${text}">${text}</p>`.source).toBe(
    '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; more">&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; more</p>',
  );
});

test('markup, lists of markup and numbers are not escaped', () => {
  expect(
    html`<ul>${['a', '<'].map(text => html`<li>${text}</li>`)}</ul>${new Html('<hr>')}${1.5}`.source,
  ).toBe('<ul><li>a</li><li>&lt;</li></ul><hr>1.5');
});

test('escaped JSON cannot end the element around it, and parses to the same value', () => {
  const value = ['</script><script>alert(1)</script>', '<!--', '\u2028'];
  const escaped = escapeJson(JSON.stringify(value));
  expect(escaped).not.toContain('<');
  expect(JSON.parse(escaped)).toEqual(value);
});
