import { flagList } from '../flags/flags.ts';

/** The flags that a configuration file can set. */
export const configurable = flagList.filter(({ commandLineOnly }) => !commandLineOnly);

/** The flags that an override can set: those that affect how a single article is read and converted. */
export const overridable = configurable.filter(
  ({ heading, key }) => heading === 'Conversion' || key === 'encoding',
);
