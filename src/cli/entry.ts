export { main } from './main.ts';
export { work } from './worker.ts';
