/** Where in a body the text node stands that is being written. */
export class TextPlace {
  start = 0;
  end = 0;

  move(start: number, end: number): void {
    this.start = start;
    this.end = end;
  }
}
