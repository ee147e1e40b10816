package dev.decisionmatrix.input;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Kinds of files that people put where a table or a text belongs, known by their first bytes or by
 * their names.
 */
enum FileKind {
  LOCK(
      "the lock of a program that has a file open",
      Way.CLOSE,
      "(\\.~lock\\..*|~\\$.*|.*\\.lock)#?"),
  EXCEL("an Excel workbook", Way.SHEET, ".*\\.xls[xmb]?"),
  OPEN_DOCUMENT("an OpenDocument spreadsheet", Way.SHEET, ".*\\.f?ods"),
  NUMBERS("a Numbers spreadsheet", Way.SHEET, ".*\\.numbers"),
  OLD_OFFICE(
      "a file of an older Office program, or one with a password", Way.SHEET, ".*\\.(xlt|doc)"),
  WORD("a Word document", Way.COPY, ".*\\.docx"),
  DOCUMENT("a document of an office program", Way.COPY, ".*\\.(odt|pages|pptx|odp)"),
  PDF("a PDF", Way.COPY, ".*\\.pdf"),
  RTF("a text with formatting (RTF)", Way.COPY, ".*\\.rtfd?"),
  HTML("a web page (HTML)", Way.SHEET, ".*\\.(x?html?|mht(ml)?)"),
  XML("XML", Way.SHEET, ".*\\.xml"),
  JSON("JSON", Way.ROWS, ".*\\.json"),
  SHORTCUT("a shortcut to another file", Way.ITSELF, ".*\\.(lnk|url|webloc|desktop|gsheet|gdoc)"),
  POINTER("a pointer of Git LFS to a file", Way.FETCH, "(?!)"),
  ARCHIVE("an archive", Way.UNPACK, ".*\\.(zip|gz|tgz|7z|rar|tar)"),
  IMAGE("an image", Way.COPY, ".*\\.(png|jpe?g|gif|webp|heic|tiff?)");

  private static final int HEAD = 1 << 16;
  private static final Pattern TAG =
      Pattern.compile(
          "(?is)\\s*(<!doctype html|<(html|head|body|meta|table|tr|div|style|p)[\\s>/]).*");
  private static final Pattern MARKUP = Pattern.compile("(?s)\\s*<[?!a-zA-Z].*");
  private static final Pattern OBJECT = Pattern.compile("(?s)\\s*(\\{|\\[\\s*[\\[{]).*");

  private final String words;
  private final Way way;
  private final Pattern name;

  FileKind(String words, Way way, String name) {
    this.words = words;
    this.way = way;
    this.name = Pattern.compile(name);
  }

  /** How to come to a table, or to a text. */
  private enum Way {
    SHEET("open it in a spreadsheet program and save the sheet as `CSV UTF-8`"),
    COPY("copy its table into a spreadsheet program and save that as `CSV UTF-8`"),
    ROWS("write its rows as a table and save that as `CSV UTF-8`"),
    CLOSE("close it there, and put the file itself here"),
    ITSELF("put the file itself here"),
    FETCH("fetch the file itself with `git lfs pull`"),
    UNPACK("unpack it, and put the file itself here");

    final String help;

    Way(String help) {
      this.help = help;
    }
  }

  /** {@code a PDF}. */
  String words() {
    return words;
  }

  /** What to do with it where a file of this name is wanted. */
  String help(String wanted) {
    boolean isSheet = way == Way.SHEET || way == Way.COPY || way == Way.ROWS;
    return isSheet && !wanted.endsWith(".csv") ? "write it as plain text" : way.help;
  }

  /** What to say of a file of this kind that bears the name of another one. */
  Message told(String path) {
    boolean isTable = path.toLowerCase(Locale.ROOT).endsWith(".csv");
    return new Message(
        "this is " + words + (isTable ? ", and no CSV file" : ", and no plain text"),
        help(path.toLowerCase(Locale.ROOT)));
  }

  /** Whether the name says more than what is in it. */
  boolean isOfItsName() {
    return this == SHORTCUT || this == LOCK;
  }

  static Optional<FileKind> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return List.of(values()).stream()
        .filter(kind -> kind.name.matcher(lower).matches())
        .findFirst();
  }

  /** Of a file that is no text, or looks like one and is none for people. */
  static Optional<FileKind> ofBytes(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
      return Optional.of(zipped(head));
    }
    return signatures().stream()
        .filter(one -> one.starts().stream().anyMatch(head::startsWith))
        .map(Signature::kind)
        .findFirst();
  }

  private record Signature(FileKind kind, List<String> starts) {}

  private static List<Signature> signatures() {
    return List.of(
        new Signature(OLD_OFFICE, List.of("\u00D0\u00CF\u0011\u00E0")),
        new Signature(PDF, List.of("%PDF-")),
        new Signature(RTF, List.of("{\\rtf")),
        new Signature(SHORTCUT, List.of("L\0\0\0\1\u0014\2\0", "bplist00", "book\0\0\0\0mark")),
        new Signature(ARCHIVE, List.of("\u001F\u008B", "7z\u00BC\u00AF", "Rar!")),
        new Signature(
            IMAGE,
            List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF87a", "GIF89a", "RIFF", "II*\0")));
  }

  private static FileKind zipped(String head) {
    if (head.contains("opendocument.spreadsheet")) {
      return OPEN_DOCUMENT;
    }
    if (head.contains("opendocument.") || head.contains("ppt/")) {
      return DOCUMENT;
    }
    if (head.contains("word/")) {
      return WORD;
    }
    if (head.contains(".iwa")) {
      return NUMBERS;
    }
    return head.contains("xl/") || head.contains("[Content_Types].xml") ? EXCEL : ARCHIVE;
  }

  /** Of a text that is neither table nor YAML. */
  static Optional<FileKind> ofText(String text, String path) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    if (head.startsWith("version https://git-lfs")) {
      return Optional.of(POINTER);
    }
    if (head.startsWith("[InternetShortcut]") || head.startsWith("[Desktop Entry]")) {
      return Optional.of(SHORTCUT);
    }
    if (head.startsWith(",") && head.contains(",file:///")) {
      return Optional.of(LOCK);
    }
    if (TAG.matcher(head).matches() || head.startsWith("MIME-Version:")) {
      return Optional.of(HTML);
    }
    if (MARKUP.matcher(head).matches()) {
      return Optional.of(head.contains("<plist") ? SHORTCUT : head.contains("<html") ? HTML : XML);
    }
    return path.endsWith(".csv") && OBJECT.matcher(head).matches()
        ? Optional.of(JSON)
        : Optional.empty();
  }
}
