// What a serial console has printed, as lines of text. A machine's words are a stranger's: whatever a terminal would take
// for a command is left out, but for those that lines of text are written with.
//
// It is no terminal: programs that draw a whole screen are for muster vm console, or SSH. Of the terminals that browsers
// have as libraries, the known one makes style elements, which the page's policy forbids.

const mostLines = 1000;
const mostColumns = 1000;
const tab = 8;

export class Screen {
  private readonly decoder = new TextDecoder();
  private readonly lines: string[][] = [[]];
  private column = 0;
  private escape = ""; // what has come of a command that is not whole yet

  /** Takes what has been printed. */
  feed(bytes: Uint8Array): void {
    for (const c of this.decoder.decode(bytes, { stream: true })) this.take(c);
  }

  toString(): string {
    return this.lines.map((l) => l.join("")).join("\n");
  }

  private get line(): string[] {
    return this.lines.at(-1)!;
  }

  private take(c: string): void {
    if (this.escape) {
      this.command(c);
      return;
    }
    switch (c) {
      case "\u001b":
        this.escape = c;
        return;
      case "\r":
        this.column = 0;
        return;
      case "\n":
        this.newLine();
        return;
      case "\b":
        this.column = Math.max(0, this.column - 1);
        return;
      case "\t":
        do this.put(" ");
        while (this.column % tab !== 0);
        return;
    }
    if (!/\p{C}/u.test(c)) this.put(c);
  }

  private put(c: string): void {
    if (this.column >= mostColumns) this.newLine();
    while (this.line.length < this.column) this.line.push(" ");
    this.line[this.column++] = c;
  }

  private newLine(): void {
    this.lines.push([]);
    if (this.lines.length > mostLines) this.lines.shift();
    // Machines send \r\n, and where one sends \n alone, the next line begins at the left all the same.
    this.column = 0;
  }

  /** Takes another character of a command, and does the few commands that lines are written with. */
  private command(c: string): void {
    this.escape += c;
    const kind = this.escape[1];
    if (kind === "[") {
      if (this.escape.length > 2 && /[@-~]/.test(c)) {
        this.control(c, this.escape.slice(2, -1));
        this.escape = "";
      }
    } else if (kind === "]" || kind === "P" || kind === "X" || kind === "^" || kind === "_") {
      if (c === "\u0007" || this.escape.endsWith("\u001b\\")) this.escape = ""; // a text that nobody sees
    } else if (!/[ -/]/.test(c)) {
      this.escape = "";
    }
    if (this.escape.length > 4096) this.escape = "";
  }

  private control(command: string, parameters: string): void {
    const n = Math.min(Number.parseInt(parameters, 10) || 1, mostColumns);
    switch (command) {
      case "K": // erase in the line
        if (parameters === "" || parameters === "0") this.line.length = Math.min(this.line.length, this.column);
        else if (parameters === "2") this.line.length = 0;
        return;
      case "C":
        this.column = Math.min(mostColumns, this.column + n);
        return;
      case "D":
        this.column = Math.max(0, this.column - n);
        return;
      case "P": // delete characters
        this.line.splice(this.column, n);
        return;
      case "J":
        if (parameters === "2" || parameters === "3") this.newLine(); // what was there stays readable
        return;
    }
  }
}

/** What a key of the keyboard sends to a machine; undefined: what it writes, or nothing. */
export function sent(key: { key: string; ctrlKey: boolean; altKey: boolean; metaKey: boolean }): string | undefined {
  if (key.altKey || key.metaKey) return undefined;
  if (key.ctrlKey) {
    if (!/^[a-z[\]\\]$/i.test(key.key)) return undefined;
    return String.fromCharCode(key.key.toUpperCase().charCodeAt(0) & 31);
  }
  return Object.hasOwn(named, key.key) ? named[key.key] : undefined;
}

const named: Record<string, string> = {
  Enter: "\r",
  Backspace: "\u007f",
  Delete: "\u001b[3~",
  ArrowUp: "\u001b[A",
  ArrowDown: "\u001b[B",
  ArrowRight: "\u001b[C",
  ArrowLeft: "\u001b[D",
  Home: "\u001b[H",
  End: "\u001b[F",
};
