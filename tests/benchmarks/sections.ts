import type { Section } from './section.ts';
import { behaviour } from './sections/behaviour.ts';
import { folder } from './sections/folder.ts';
import { growth } from './sections/growth.ts';
import { inprocess } from './sections/inprocess.ts';
import { report } from './sections/report.ts';
import { startup } from './sections/startup.ts';

/** The sections that measure the build. Most of them compare it with other programs. */
export const sections: readonly Section[] = [startup, folder, inprocess, growth, report, behaviour];
