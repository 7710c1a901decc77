import { markdown } from './markdown.ts';
import { testSurvival } from './survival.ts';

testSurvival(markdown, '--from', 'markdown');
