package dev.decisionmatrix.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** A workbook as read back from its bytes: no more of it than an evaluator asks for. */
final class ReadBook {
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final List<ReadSheet> sheets = new ArrayList<>();
  private final List<ReadName> names = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();

  private ReadBook() {}

  /**
   * @throws Unreadable if it is not what we write
   */
  static ReadBook of(byte[] written) throws Unreadable {
    return of(written, sheet -> {});
  }

  /**
   * The same.
   *
   * @param seen is given each sheet as soon as its cells are read
   */
  static ReadBook of(byte[] written, Consumer<ReadSheet> seen) throws Unreadable {
    ReadPackage read = ReadPackage.of(written);
    String main = read.only("", RELATIONSHIPS + "/officeDocument");
    List<ReadStyle> styles = ReadStyle.all(read.scan(read.only(main, RELATIONSHIPS + "/styles")));
    ReadBook book = new ReadBook();
    book.readMain(main, read);
    List<String> texts =
        SharedTextsReader.read(read.scan(read.only(main, RELATIONSHIPS + "/sharedStrings")));
    for (ReadSheet sheet : book.sheets) {
      String part = book.parts.get(sheet.number());
      SheetReader.read(read.scan(part), sheet, texts, styles);
      seen.accept(sheet);
      if (sheet.drawing().isPresent()) {
        ChartsReader.read(read, read.related(part, sheet.drawing().get()).target(), sheet);
      }
    }
    read.requireSound();
    return book;
  }

  List<ReadSheet> sheets() {
    return sheets;
  }

  List<ReadName> names() {
    return names;
  }

  private void readMain(String main, ReadPackage read) throws Unreadable {
    Scan scan = read.scan(main);
    scan.root("workbook", MAIN);
    scan.require(RELATIONSHIPS.equals(scan.attribute("xmlns:r")), "no namespace of relationships");
    while (scan.child()) {
      if (scan.is("sheets")) {
        readSheets(main, scan, read);
      } else if (scan.is("definedNames")) {
        readNames(scan);
      } else {
        scan.skip();
      }
    }
    scan.end();
  }

  private void readSheets(String main, Scan scan, ReadPackage read) throws Unreadable {
    while (scan.child()) {
      scan.require(scan.is("sheet"), "no sheet");
      String name = scan.required("name");
      String state = scan.attribute("state");
      boolean hidden = "hidden".equals(state);
      scan.require(
          hidden || state == null || state.equals("visible"), "a sheet that nobody can show");
      ReadPackage.Related part = read.related(main, scan.required("r:id"));
      scan.require(part.type().equals(RELATIONSHIPS + "/worksheet"), "a sheet that is none");
      scan.require(!parts.contains(part.target()), "a sheet twice");
      parts.add(part.target());
      ReadSheet sheet = new ReadSheet(sheets.size(), name);
      if (hidden) {
        sheet.hide();
      }
      sheets.add(sheet);
      scan.skip();
    }
  }

  private void readNames(Scan scan) throws Unreadable {
    while (scan.child()) {
      scan.require(scan.is("definedName"), "no name");
      String name = scan.required("name");
      OptionalInt sheet = sheetOf(scan);
      names.add(new ReadName(names.size(), name, scan.text(), sheet));
    }
  }

  private static OptionalInt sheetOf(Scan scan) throws Unreadable {
    String local = scan.attribute("localSheetId");
    if (local == null) {
      return OptionalInt.empty();
    }
    scan.require(local.matches("[0-9]{1,4}"), "no sheet: " + local);
    return OptionalInt.of(Integer.parseInt(local));
  }
}
