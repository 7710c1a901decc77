import { asks, asksAbroad } from '../phrases/asks.ts';
import { phraseTest } from '../phrases/phrase-test.ts';
import { Wording } from '../wording.ts';
import { isFollow, isRequest } from './request-shapes.ts';
import { readSentences, type Sentence } from './sentences.ts';
import { Means } from './words.ts';

const isSetRequest = phraseTest([...asks, ...asksAbroad]);

/** A request has no more sentences. */
const mostSentences = 5;
/** A sentence of a few words says little of the news. */
const few = 8;

const addressed = Means.You | Means.Us;
const ofPublisher = Means.Offer | Means.App | Means.Press | Means.Network | Means.Here;

/** Whether a sentence may stand beside a request: it is put to readers, or says nothing of the news. */
const leads = ({ means, words, isQuestion }: Sentence): boolean =>
  isQuestion ||
  (means & addressed) !== 0 ||
  ((means & Means.Is) === 0 && (words <= few || (means & ofPublisher) !== 0));

/**
 * @param text a block's
 * @param isLinked whether some of it is a link: then what leads to the request may be anything
 * @returns whether it asks readers to subscribe, to follow, to give, to write or to get an app, and says nothing of
 * the news
 */
export const asksReaders = (text: string, isLinked: boolean): boolean => {
  const sentences = readSentences(text);
  if (sentences.length > mostSentences || sentences[0]?.isNote !== false) return false;
  if (sentences.some(({ means, isQuestion }) => !isQuestion && (means & Means.Report) !== 0)) return false;
  if (sentences.every(isFollow)) return true;
  let isFound = false;
  let endsAsked = false;
  let mayLead = true;
  let before = 0;
  let isAnswer = false;
  for (const sentence of sentences) {
    const isAsked = isRequest(sentence, before, isAnswer) || isSetRequest(new Wording(sentence.text));
    isFound ||= isAsked;
    endsAsked = isAsked;
    mayLead &&= isAsked || leads(sentence);
    if (!mayLead && !isLinked) return false;
    before |= sentence.means;
    isAnswer = sentence.isQuestion;
  }
  return isFound && (mayLead || endsAsked);
};
