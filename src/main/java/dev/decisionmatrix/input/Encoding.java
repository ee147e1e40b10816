package dev.decisionmatrix.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the bytes of a file stand for characters, and whether a mark at its beginning says so. */
public enum Encoding {
  UTF_8(StandardCharsets.UTF_8, "UTF-8", Mark.NONE),
  UTF_8_MARKED(StandardCharsets.UTF_8, "UTF-8", Mark.THERE),
  UTF_16_LITTLE(StandardCharsets.UTF_16LE, "UTF-16", Mark.THERE),
  UTF_16_BIG(StandardCharsets.UTF_16BE, "UTF-16", Mark.THERE),
  WINDOWS_1252(Charset.forName("windows-1252"), "Windows-1252", Mark.NONE);

  private enum Mark {
    NONE(""),
    THERE("\uFEFF");

    private final String text;

    Mark(String text) {
      this.text = text;
    }
  }

  private final Charset charset;
  private final String words;
  private final Mark mark;

  Encoding(Charset charset, String words, Mark mark) {
    this.charset = charset;
    this.words = words;
    this.mark = mark;
  }

  Charset charset() {
    return charset;
  }

  /** {@code Windows-1252}. */
  public String words() {
    return words;
  }

  public boolean canHold(int character) {
    return charset.newEncoder().canEncode(Character.toString(character));
  }

  /** A whole file of this text, which it can hold. */
  public byte[] bytes(String text) {
    return (mark.text + text).getBytes(charset);
  }
}
