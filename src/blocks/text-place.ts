/** The offsets in the body of the text node that is being written. */
export class TextPlace {
  start = 0;
  end = 0;

  move(start: number, end: number): void {
    this.start = start;
    this.end = end;
  }
}
