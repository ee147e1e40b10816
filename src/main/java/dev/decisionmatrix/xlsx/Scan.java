package dev.decisionmatrix.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One pass over an XML part. Strict: it takes less than XML, as parts of ours never hold comments,
 * processing instructions, document types or marked sections, and refuses everything else.
 *
 * <p>Whoever is given an element must take it to its end: by going through its children, by reading
 * its text, or by skipping it.
 */
final class Scan {
  private final String part;
  private final byte[] bytes;
  private final Attributes attributes;

  /** Where the names of the elements begin that are open. */
  private int[] open = new int[32];

  private int depth;
  private int at;
  private int nameEnd;

  /** The element opened last has no end tag of its own. */
  private boolean empty;

  Scan(String part, byte[] bytes) throws Unreadable {
    this.part = part;
    this.bytes = bytes;
    this.attributes = new Attributes(this, bytes);
    require(XmlText.isText(bytes), "it is no text in UTF-8");
  }

  /** Opens the outermost element, which must be this one, its namespace under its prefix. */
  void root(String name, String namespace) throws Unreadable {
    openTag();
    require(is(name), "it is no " + name);
    int prefix = name.indexOf(':');
    require(
        namespace.equals(attribute(prefix < 0 ? "xmlns" : "xmlns:" + name.substring(0, prefix))),
        "it has another namespace");
  }

  /** After the outermost element: nothing may follow. */
  void end() throws Unreadable {
    require(depth == 0, "it is not read to its end");
    passBlanks();
    require(at == bytes.length, "something follows its end");
  }

  /** Opens the next child of the element opened last; false at its end, which is passed. */
  boolean child() throws Unreadable {
    if (closesAtOnce()) {
      return false;
    }
    passBlanks();
    require(byteAt(at) == '<', "text where none belongs");
    if (byteAt(at + 1) == '/') {
      closeTag();
      return false;
    }
    openTag();
    return true;
  }

  boolean is(String name) {
    return matches(open[depth - 1], nameEnd, name);
  }

  /** As written, without escapes; null if the element has none. */
  @Nullable String attribute(String name) throws Unreadable {
    return attributes.value(name);
  }

  /** The value of an attribute that must be there. */
  String required(String name) throws Unreadable {
    String value = attribute(name);
    if (value == null) {
      throw refused("an element without " + name);
    }
    return value;
  }

  /** The text in an element without children, whose end is passed. */
  String text() throws Unreadable {
    if (closesAtOnce()) {
      return "";
    }
    int from = at;
    passText();
    int to = at;
    closeTag();
    return decoded(from, to);
  }

  /** The text that stands there, without entities. */
  String decoded(int from, int to) throws Unreadable {
    Optional<String> text = XmlText.decoded(bytes, from, to);
    require(text.isPresent(), "an unknown entity");
    return text.get();
  }

  /** The number in an element without children, whose end is passed. */
  double number() throws Unreadable {
    require(!empty, "no number");
    int from = at;
    passText();
    int to = at;
    closeTag();
    double quick = XmlText.quickNumber(bytes, from, to);
    if (!Double.isNaN(quick)) {
      return quick;
    }
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    require(XmlText.isNumber(text), "not a number: " + text);
    double number = Double.parseDouble(text);
    require(Double.isFinite(number), "not a finite number: " + text);
    return number;
  }

  /** Goes past the element with everything in it. */
  void skip() throws Unreadable {
    int outside = depth - 1;
    while (depth > outside) {
      if (!closesAtOnce()) {
        passText();
        if (byteAt(at + 1) == '/') {
          closeTag();
        } else {
          openTag();
        }
      }
    }
  }

  Unreadable refused(String message) {
    return new Unreadable(part, message + " (at byte " + at + ")");
  }

  private boolean closesAtOnce() {
    boolean closed = empty;
    if (closed) {
      empty = false;
      depth--;
    }
    return closed;
  }

  private void openTag() throws Unreadable {
    require(byteAt(at) == '<', "text where none belongs");
    int name = at + 1;
    nameEnd = XmlText.nameEnd(bytes, name);
    require(nameEnd > name, "markup that we never write");
    at = attributes.read(nameEnd);
    empty = byteAt(at) == '/';
    at += empty ? 1 : 0;
    require(byteAt(at) == '>', "a tag that does not end");
    at++;
    if (depth == open.length) {
      open = Arrays.copyOf(open, 2 * depth);
    }
    open[depth++] = name;
  }

  private void closeTag() throws Unreadable {
    require(depth > 0 && byteAt(at) == '<' && byteAt(at + 1) == '/', "an element within text");
    int name = open[depth - 1];
    int end = XmlText.nameEnd(bytes, name);
    int from = at + 2;
    int to = from + end - name;
    boolean same = to < bytes.length && Arrays.equals(bytes, name, end, bytes, from, to);
    require(same, "an end tag of another element");
    at = to;
    passBlanks();
    require(byteAt(at) == '>', "an end tag of another element");
    at++;
    depth--;
  }

  private void passText() throws Unreadable {
    int from = at;
    while (byteAt(at) != '<') {
      if (bytes[at] == '&') {
        require(XmlText.entityEnd(bytes, at) > 0, "an unknown entity");
      } else if (bytes[at] == '>' && at >= from + 2) {
        require(bytes[at - 1] != ']' || bytes[at - 2] != ']', "the end of a marked section");
      }
      at++;
    }
  }

  private void passBlanks() {
    while (at < bytes.length && XmlText.isBlank(bytes[at])) {
      at++;
    }
  }

  boolean matches(int from, int to, String text) {
    if (to - from != text.length() || to > bytes.length) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (bytes[from + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  byte byteAt(int place) throws Unreadable {
    if (place >= bytes.length) {
      at = bytes.length;
      throw refused("it ends too early");
    }
    return bytes[place];
  }

  void require(boolean sound, String otherwise) throws Unreadable {
    if (!sound) {
      throw refused(otherwise);
    }
  }
}
