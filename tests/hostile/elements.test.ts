import { elements } from './markup.ts';
import { testSurvival } from './survival.ts';

testSurvival(elements);
