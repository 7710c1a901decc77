import { characters } from './markup.ts';
import { testSurvival } from './survival.ts';

testSurvival(characters);
