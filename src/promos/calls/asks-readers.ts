import { asks, asksAbroad } from '../phrases/asks.ts';
import { phraseTest } from '../phrases/phrase-test.ts';
import { Wording } from '../wording.ts';
import { readSentence, type Sentence } from './read-sentence.ts';
import { isFollow, isRequest } from './request-shapes.ts';
import { Means } from './words.ts';

const isSetRequest = phraseTest(() => [...asks(), ...asksAbroad()]);

/** The maximum number of sentences in a block with a request. */
const mostSentences = 5;
/** The maximum number of words of a request with fixed wording. */
const longestSet = 20;
/** A sentence of this many words says little about the news. */
const few = 8;
/** The same for a sentence with a verb such as `is`. */
const fewer = 6;

const addressed = Means.You | Means.Us;
const ofPublisher = Means.Offer | Means.App | Means.Press | Means.Network | Means.Here;

/** Whether a sentence may accompany a request, because it addresses readers or doesn't report news. */
const leads = ({ means, words, isQuestion }: Sentence): boolean =>
  isQuestion ||
  (means & addressed) !== 0 ||
  ((means & Means.Is) === 0 ? words <= few || (means & ofPublisher) !== 0 : words <= fewer);

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
    const { means, words, isQuestion, isNote, end } = sentence;
    // An account after its network is not a sentence: `Follow Jane on X: @jane`.
    if (words > 1 || (words === 1 && (means & Means.Address) === 0)) {
      count++;
      if (count > mostSentences || (count === 1 && isNote && !isQuestion)) return false;
      if ((means & Means.Report) !== 0 && !isQuestion) return false;
      const isAsked =
        isRequest(sentence, before, isAnswer) ||
        (words <= longestSet && isSetRequest(new Wording(text.slice(place, end).trimEnd())));
      const isFollowed = isFollow(sentence);
      if (!isAsked && !isFollowed && !leads(sentence)) return false;
      isFound ||= isAsked;
      if (isFollowed) follows++;
      before |= means;
      isAnswer = isQuestion;
    }
    place = end;
  }
  return (count > 0 && follows === count) || isFound;
};
