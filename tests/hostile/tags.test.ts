import { tags } from './markup.ts';
import { testSurvival } from './survival.ts';

testSurvival(tags);
