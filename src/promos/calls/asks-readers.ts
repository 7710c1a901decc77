import { asks, asksAbroad } from '../phrases/asks.ts';
import { phraseTest } from '../phrases/phrase-test.ts';
import { Wording } from '../wording.ts';
import { readSentence, type Sentence } from './read-sentence.ts';
import { isFollow, isRequest } from './request-shapes.ts';
import { Meaning } from './words.ts';

const isFixedRequest = phraseTest(() => [...asks(), ...asksAbroad()]);

/** The maximum number of sentences in a block with a request. */
const maxSentences = 5;
/** The maximum number of words of a request with fixed wording. */
const maxFixedWords = 20;
/** A sentence of this many words says little about the news. */
const shortSentence = 8;
/** The same for a sentence with a verb such as `is`. */
const shortStatement = 6;

const addressed = Meaning.You | Meaning.Us;
const ofPublisher = Meaning.Offer | Meaning.App | Meaning.Press | Meaning.Network | Meaning.Here;

/** Whether a sentence may accompany a request, because it addresses readers or doesn't report news. */
const mayAccompany = ({ meanings, words, isQuestion }: Sentence): boolean =>
  isQuestion ||
  (meanings & addressed) !== 0 ||
  ((meanings & Meaning.Is) === 0
    ? words <= shortSentence || (meanings & ofPublisher) !== 0
    : words <= shortStatement);

/**
 * @param text a block's text
 * @returns whether it asks readers to subscribe, follow, donate, write or get an app, and doesn't report news
 */
export const asksReaders = (text: string): boolean => {
  let count = 0;
  let follows = 0;
  let isFound = false;
  let before = 0;
  let isAnswer = false;
  for (let place = 0; place < text.length; ) {
    const sentence = readSentence(text, place);
    const { meanings, words, isQuestion, isNote, end } = sentence;
    // An account after its network is not a sentence: `Follow Jane on X: @jane`.
    if (words > 1 || (words === 1 && (meanings & Meaning.Address) === 0)) {
      count++;
      if (count > maxSentences || (count === 1 && isNote && !isQuestion)) return false;
      if ((meanings & Meaning.Report) !== 0 && !isQuestion) return false;
      const isAsked =
        isRequest(sentence, before, isAnswer) ||
        (words <= maxFixedWords && isFixedRequest(new Wording(text.slice(place, end).trimEnd())));
      const isFollowed = isFollow(sentence);
      if (!isAsked && !isFollowed && !mayAccompany(sentence)) return false;
      isFound ||= isAsked;
      if (isFollowed) follows++;
      before |= meanings;
      isAnswer = isQuestion;
    }
    place = end;
  }
  return (count > 0 && follows === count) || isFound;
};
