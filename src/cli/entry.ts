export { main } from './main.ts';
export { work, workOnLines } from './worker.ts';
