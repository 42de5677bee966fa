/**
 * Follows the heads and lengths of a stream of messages. The library for the protocol waits for ever where a
 * length is negative or no head ever ends, and keeps whatever comes meanwhile; this says that no message can
 * follow any more, so that the server ends and its client starts another.
 */

/** A text of a client is read up to 10 million characters; as JSON, each may take six bytes. */
const mostBytes = 2 ** 28;
const longestHead = 4096;
const end = '\r\n\r\n';
const lineFeed = 10;
/** A character for each byte; none but those of ASCII may stand in a head. */
const latin1 = new TextDecoder('latin1');

/** A stream from its first byte on. */
export class Framing {
  private head = '';
  /** How many bytes are still to come of the message that has begun. */
  private left = 0;

  /** Takes the next bytes, and says what is wrong with them; undefined where messages can go on. */
  take(bytes: Uint8Array): string | undefined {
    for (let at = 0; at < bytes.length; ) {
      if (this.left > 0) {
        const taken = Math.min(this.left, bytes.length - at);
        this.left -= taken;
        at += taken;
        continue;
      }
      // By lines: what follows a head is not to be made into a text.
      const feed = bytes.indexOf(lineFeed, at);
      const to = Math.min(feed < 0 ? bytes.length : feed + 1, at + longestHead);
      this.head += latin1.decode(bytes.subarray(at, to));
      at = to;
      if (this.head.length > longestHead) return 'the head of a message does not end';
      if (!this.head.endsWith(end)) continue;
      const length = lengthIn(this.head);
      if (length === undefined) return 'the head of a message does not say how long it is';
      if (length > mostBytes) return `a message of ${length} bytes is more than is read`;
      this.left = length;
      this.head = '';
    }
    return undefined;
  }
}

/** The length that a head tells once, if each of its lines is one that the library reads in just the same way. */
function lengthIn(head: string): number | undefined {
  const [, length] = wholeHead.exec(head) ?? [];
  return length === undefined ? undefined : Number(length);
}

const other = String.raw`(?:(?!content-length:)[\x21-\x39\x3b-\x7e]+:[\x20-\x7e]*\r\n)*`;
const wholeHead = new RegExp(
  String.raw`^${other}content-length: *([0-9]{1,15}) *\r\n${other}\r\n$`,
  'i',
);
