package dev.decisionmatrix.saved;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Names what a file is, where it is no workbook that is read. */
final class FileKind {
  private static final String AS_XLSX = "save it as `.xlsx` (Excel workbook) in your spreadsheet";
  private static final int HEAD = 4_096;

  /** A part, or the beginning of its path, that gives a kind of zip away. */
  private record Zipped(String part, String words, String help) {}

  private static final List<Zipped> OTHER_ZIPS =
      List.of(
          new Zipped("xl/workbook.bin", "this is a binary Excel workbook (.xlsb)", AS_XLSX),
          new Zipped("content.xml", "this is an OpenDocument file (.ods)", AS_XLSX),
          new Zipped(
              "Index/Document.iwa",
              "this is a file of Apple Numbers",
              "export it to Excel (.xlsx) in Numbers"),
          new Zipped(
              "word/document.xml", "this is a Word document", "name the workbook (.xlsx) instead"),
          new Zipped(
              "ppt/presentation.xml",
              "this is a presentation",
              "name the workbook (.xlsx) instead"));

  private FileKind() {}

  /** Throws what to tell, unless the file may be a workbook. */
  static void check(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (name.startsWith("~$") || (name.startsWith(".~lock.") && name.endsWith("#"))) {
      throw Unopened.otherKind(
          "this only marks that somebody has the workbook open",
          "name the workbook itself: `" + workbookOf(name) + "`");
    }
    if (!Files.isRegularFile(file)) {
      throw Unopened.otherKind("this is not a file", "name the workbook (.xlsx)");
    }
    long size = Files.size(file);
    if (size > Room.FILE_BYTES) {
      throw Unopened.tooMuch("this file is larger than 100 MB");
    }
    if (size == 0) {
      throw Unopened.otherKind("this file is empty", "name the workbook that was saved");
    }
    byte[] head = head(file);
    if (head.length > 3 && head[0] == 'P' && head[1] == 'K') {
      checkZip(file);
    } else {
      throw notZip(file, head);
    }
  }

  private static String workbookOf(String lock) {
    return lock.startsWith("~$")
        ? lock.substring(2)
        : lock.substring(".~lock.".length(), lock.length() - 1);
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.readNBytes(HEAD);
    }
  }

  private static void checkZip(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (Zipped other : OTHER_ZIPS) {
        ZipEntry found = zip.getEntry(other.part());
        if (found != null && zip.getEntry("xl/workbook.xml") == null) {
          throw Unopened.otherKind(other.words(), other.help());
        }
      }
    } catch (ZipException | IllegalArgumentException damaged) {
      throw Unopened.damaged("this workbook is damaged or cut off");
    }
  }

  private static Unopened notZip(Path file, byte[] head) throws IOException {
    if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return isLocked(file)
          ? Unopened.otherKind(
              "this workbook is protected by a password",
              "open it, take the password off (File, Info, Protect Workbook) and save it")
          : Unopened.otherKind("this is a workbook of an old Excel (.xls)", AS_XLSX);
    }
    if (startsWith(head, 0x1F, 0x8B)) {
      return Unopened.otherKind("this is a Gnumeric file, or another compressed one", AS_XLSX);
    }
    String text = new String(head, StandardCharsets.UTF_8).strip().toLowerCase(Locale.ROOT);
    return ofText(text.startsWith("\uFEFF") ? text.substring(1) : text)
        .orElseGet(
            () -> Unopened.otherKind("this is no workbook", "name a workbook saved as `.xlsx`"));
  }

  private static Optional<Unopened> ofText(String text) {
    if (text.startsWith("%pdf")) {
      return kind("this is a PDF", "name the workbook (.xlsx) beside it");
    }
    if (text.startsWith("{") && (text.contains("docs.google.com") || text.contains("doc_id"))) {
      return kind(
          "this is a link to Google Sheets, not the workbook",
          "download it: File, Download, Microsoft Excel (.xlsx)");
    }
    if (text.startsWith("<?xml") && text.contains("office:document")) {
      return kind("this is an OpenDocument file (.fods)", AS_XLSX);
    }
    if (text.startsWith("<?xml") && text.contains("workbook")) {
      return kind("this is an Excel 2003 XML workbook", AS_XLSX);
    }
    if (text.startsWith("<")) {
      return kind("this is an HTML or XML page", AS_XLSX);
    }
    boolean table = text.lines().limit(1).anyMatch(line -> line.matches(".*[,;\t].*"));
    return table && text.indexOf('\0') < 0
        ? kind(
            "this is a CSV table, of one sheet only",
            "save the whole workbook as `.xlsx`; a CSV of the decision needs no import")
        : Optional.empty();
  }

  private static Optional<Unopened> kind(String words, String help) {
    return Optional.of(Unopened.otherKind(words, help));
  }

  /** Office puts a locked workbook into the container of its old files. */
  private static boolean isLocked(Path file) throws IOException {
    String name = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
    try (InputStream stream = Files.newInputStream(file)) {
      return new String(stream.readNBytes((int) Room.FILE_BYTES), StandardCharsets.ISO_8859_1)
          .contains(name);
    }
  }

  private static boolean startsWith(byte[] bytes, int... wanted) {
    for (int place = 0; place < wanted.length; place++) {
      if (bytes.length <= place || (bytes[place] & 0xFF) != wanted[place]) {
        return false;
      }
    }
    return true;
  }
}
