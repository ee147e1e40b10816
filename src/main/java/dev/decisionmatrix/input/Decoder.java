package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Turns bytes into text as people's programs write it: UTF-8 with or without a byte order mark,
 * UTF-16 with one, else Windows-1252, which is told because it is a guess.
 */
final class Decoder {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** One zero among so many bytes is damage; more of them are another kind of file. */
  private static final int NO_TEXT = 20;

  private final FileContent file;
  private final Problems problems;

  private Decoder(FileContent file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Empty, with a problem told, for what is no text. */
  static Optional<InputText> read(FileContent file, Problems problems) {
    return new Decoder(file, problems).read();
  }

  private Optional<InputText> read() {
    byte[] bytes = file.bytes();
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strictly(bytes, Encoding.UTF_16_LITTLE, "UTF-16");
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strictly(bytes, Encoding.UTF_16_BIG, "UTF-16");
    }
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return marked(bytes);
    }
    return withoutMark(bytes);
  }

  private Optional<InputText> marked(byte[] bytes) {
    DamagedUtf8 damaged = DamagedUtf8.of(Arrays.copyOfRange(bytes, 3, bytes.length));
    return damaged.isWhole() ? strictly(bytes, Encoding.UTF_8_MARKED, "UTF-8") : tell(damaged);
  }

  private Optional<InputText> withoutMark(byte[] bytes) {
    Optional<Message> foreign = foreign(bytes);
    if (foreign.isPresent()) {
      whole("", Encoding.UTF_8).report(Code.NOT_TEXT, foreign.get());
      return Optional.empty();
    }
    Optional<String> utf8 = decoded(bytes, StandardCharsets.UTF_8);
    if (utf8.filter(text -> text.indexOf('\0') < 0).isPresent()) {
      return utf8.map(text -> whole(text, Encoding.UTF_8));
    }
    DamagedUtf8 damaged = DamagedUtf8.of(bytes);
    if (damaged.isLikely()) {
      return tell(damaged);
    }
    Optional<InputText> guessed =
        strictly(bytes, Encoding.WINDOWS_1252, "UTF-8 nor as Windows-1252");
    guessed.ifPresent(text -> tellGuess(text, DamagedUtf8.firstLetter(bytes)));
    return guessed;
  }

  private Optional<InputText> tell(DamagedUtf8 damaged) {
    damaged.tell(whole(damaged.text(), Encoding.UTF_8));
    return Optional.empty();
  }

  /**
   * Shows the letter that most likely came out wrong.
   *
   * @param likely where bytes make a letter in UTF-8; negative where none do
   */
  private static void tellGuess(InputText text, int likely) {
    int at = Math.max(0, likely);
    while (text.text().charAt(at) < 0x80) {
      at++;
    }
    text.report(
        Code.WINDOWS_1252,
        new Span(at, at + 1),
        new Message(
            "the file is not UTF-8 and was read as Windows-1252",
            "check that this letter is right, or save the file as `CSV UTF-8`"));
  }

  private Optional<InputText> strictly(byte[] bytes, Encoding encoding, String name) {
    CharBuffer read = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    CoderResult result = encoding.charset().newDecoder().decode(rest, read, true);
    int from = read.position() > 0 && read.get(0) == BYTE_ORDER_MARK ? 1 : 0;
    String text = read.flip().toString().substring(from);
    InputText whole = whole(text, encoding);
    if (!result.isError()) {
      return Optional.of(whole);
    }
    String byteName = HexFormat.of().withUpperCase().toHexDigits(bytes[rest.position()]);
    whole.report(
        Code.BYTES_UNREADABLE,
        new Span(text.length(), text.length()),
        new Message(
            "byte 0x" + byteName + " after this cannot be read as " + name,
            "save the file as `CSV UTF-8`"));
    return Optional.empty();
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** What to say when the bytes are no text in any encoding that we read. */
  private Optional<Message> foreign(byte[] bytes) {
    Optional<Message> kind = FileKind.ofBytes(bytes).map(other -> other.told(file.path()));
    long zeros = IntStream.range(0, bytes.length).filter(at -> bytes[at] == 0).count();
    boolean isBinary = zeros * NO_TEXT > bytes.length;
    return kind.isEmpty() && isBinary
        ? Optional.of(new Message("this is no text file", "save it as UTF-8 text"))
        : kind;
  }

  private static boolean startsWith(byte[] bytes, int... wanted) {
    if (bytes.length < wanted.length) {
      return false;
    }
    for (int index = 0; index < wanted.length; index++) {
      if ((bytes[index] & 0xFF) != wanted[index]) {
        return false;
      }
    }
    return true;
  }

  private InputText whole(String text, Encoding encoding) {
    return new InputText(file.path(), text, encoding, problems);
  }
}
