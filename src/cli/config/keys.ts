import { flagList } from '../flags/flags.ts';

/** The flags that a configuration can set, each by its key. */
export const configurable = flagList.filter(({ commandLineOnly }) => !commandLineOnly);

/** Those of them that an override can set: what bears on the conversion of one article. */
export const overridable = configurable.filter(
  ({ heading, key }) => heading === 'Conversion' || key === 'encoding',
);
