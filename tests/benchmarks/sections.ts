import type { Section } from './section.ts';
import { behaviour } from './sections/behaviour.ts';
import { folder } from './sections/folder.ts';
import { growth } from './sections/growth.ts';
import { inprocess } from './sections/inprocess.ts';
import { startup } from './sections/startup.ts';

/** The sections that compare cleancopy with other programs. */
export const sections: readonly Section[] = [startup, folder, inprocess, growth, behaviour];
