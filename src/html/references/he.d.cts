export { decode } from 'he';
