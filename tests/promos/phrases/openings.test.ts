import { expect, test } from 'vitest';
import {
  adMarkers,
  commentWords,
  playerWords,
  shareWords,
  tagLabels,
} from '../../../src/promos/phrases/furniture.ts';
import { Opening, openingsOf } from '../../../src/promos/phrases/openings.ts';
import { gap } from '../../../src/promos/phrases/phrase.ts';
import { leadsOn, storyLabels, weakLabels } from '../../../src/promos/phrases/story-labels.ts';

test.each([
  ['Advertisement', Opening.AdMarker],
  ['» Advertisement', Opening.AdMarker],
  ['Facebook Twitter', Opening.ShareWords],
  ['Comments are closed', Opening.CommentWords],
  ['Tags: harbour', Opening.TagLabel | Opening.Any],
  ['Recommended for you', Opening.StoryLabel | Opening.WeakLabel],
  ['FacebookTwitter', Opening.Any],
  ['--- Advertisement ---', Opening.Any],
  ['Harbour to close', 0],
])('the first word of %j tells what the text may be', (text, expected) => {
  const found = openingsOf(text);
  expect(found & expected).toBe(expected);
  expect(found & Opening.Any).toBe(expected & Opening.Any);
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
