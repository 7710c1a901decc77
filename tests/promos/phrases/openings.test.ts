import { expect, test } from 'vitest';
import {
  adMarkers,
  commentWords,
  playerWords,
  shareWords,
  tagLabels,
} from '../../../src/promos/phrases/furniture.ts';
import { Opens, opensWith } from '../../../src/promos/phrases/openings.ts';
import { gap } from '../../../src/promos/phrases/phrase.ts';
import { leadsOn, storyLabels, weakLabels } from '../../../src/promos/phrases/story-labels.ts';

test.each([
  ['Advertisement', Opens.AdMarker],
  ['» Advertisement', Opens.AdMarker],
  ['Facebook Twitter', Opens.ShareWords],
  ['Comments are closed', Opens.CommentWords],
  ['Tags: harbour', Opens.TagLabel | Opens.Any],
  ['Recommended for you', Opens.StoryLabel | Opens.WeakLabel],
  ['FacebookTwitter', Opens.Any],
  ['--- Advertisement ---', Opens.Any],
  ['Harbour to close', 0],
])('the first word of %j tells what the text may be', (text, expected) => {
  const found = opensWith(text);
  expect(found & expected).toBe(expected);
  expect(found & Opens.Any).toBe(expected & Opens.Any);
});

test.each(
  Object.entries({
    adMarkers,
    commentWords,
    playerWords,
    shareWords,
    tagLabels,
    leadsOn,
    storyLabels,
    weakLabels,
  }),
)('each phrase of %s can be told by its first word', (_, list) => {
  expect(list().filter(phrase => phrase.startsWith(gap))).toEqual([]);
});
