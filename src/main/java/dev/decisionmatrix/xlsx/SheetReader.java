package dev.decisionmatrix.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one sheet's part. */
final class SheetReader {
  private static final int LAST_ROW = 1_048_575;
  private static final int LAST_COLUMN = 16_383;

  private final Scan scan;
  private final ReadSheet sheet;
  private final List<String> texts;
  private final List<ReadStyle> styles;
  private final SharedFormulas shared;
  private String lastText = "";

  private SheetReader(Scan scan, ReadSheet sheet, List<String> texts, List<ReadStyle> styles) {
    this.scan = scan;
    this.sheet = sheet;
    this.texts = texts;
    this.styles = styles;
    this.shared = new SharedFormulas(scan);
  }

  /**
   * @param texts those that cells refer to by number
   * @param styles likewise
   */
  static void read(Scan scan, ReadSheet sheet, List<String> texts, List<ReadStyle> styles)
      throws Unreadable {
    scan.root("worksheet", ReadBook.MAIN);
    new SheetReader(scan, sheet, texts, styles).read();
    scan.end();
  }

  private void read() throws Unreadable {
    boolean found = false;
    FittingsReader fittings = new FittingsReader(scan, sheet);
    while (scan.child()) {
      if (scan.is("sheetData")) {
        scan.require(!found, "cells in two places");
        found = true;
        readRows();
      } else if (scan.is("sheetViews")) {
        readViews();
      } else {
        fittings.read();
      }
    }
    scan.require(found, "no cells");
    shared.requireWhole();
  }

  private void readViews() throws Unreadable {
    while (scan.child()) {
      if (isTrue(scan.attribute("tabSelected"))) {
        sheet.select();
      }
      scan.skip();
    }
  }

  private static boolean isTrue(@Nullable String flag) {
    return "1".equals(flag) || "true".equals(flag);
  }

  private void readRows() throws Unreadable {
    int last = -1;
    while (scan.child()) {
      scan.require(scan.is("row"), "no row");
      int row = number(scan.required("r"), LAST_ROW + 1) - 1;
      scan.require(row > last, "a row out of order");
      last = row;
      List<ReadCell> cells = new ArrayList<>();
      int column = -1;
      while (scan.child()) {
        ReadCell cell = readCell(row);
        scan.require(cell.getColumnIndex() > column, "a cell out of order");
        column = cell.getColumnIndex();
        cells.add(cell);
      }
      sheet.put(row, cells);
    }
  }

  private ReadCell readCell(int row) throws Unreadable {
    scan.require(scan.is("c"), "no cell");
    String at = scan.required("r");
    int letters = 0;
    while (letters < at.length() && at.charAt(letters) >= 'A') {
      letters++;
    }
    scan.require(number(at, letters, LAST_ROW + 1) == row + 1, "a cell in another row");
    String style = scan.attribute("s");
    ReadCell cell = new ReadCell(sheet, row, column(at, letters));
    cell.wear(styles.get(number(style == null ? "0" : style, styles.size() - 1)));
    String type = scan.attribute("t");
    boolean valued = false;
    while (scan.child()) {
      if (scan.is("f") && cell.formula() == null && !valued) {
        shared.read(cell);
      } else if (scan.is("v") && !valued) {
        readValue(cell, type == null ? "n" : type);
        valued = true;
      } else {
        throw scan.refused("something else than a formula and a value");
      }
    }
    return cell;
  }

  private void readValue(ReadCell cell, String type) throws Unreadable {
    switch (type) {
      case "n" -> cell.hold(scan.number());
      case "s" -> cell.hold(texts.get(number(scan.text(), texts.size() - 1)));
      case "str" -> cell.hold(known(StoredText.read(scan.text())));
      case "b" -> cell.hold(number(scan.text(), 1) == 1);
      case "e" -> cell.hold(error(scan.text()));
      default -> throw scan.refused("a cell of unknown type " + type);
    }
  }

  /** The text before where that is the same: a dash stands in thousands of cells. */
  private String known(String text) {
    lastText = text.equals(lastText) ? lastText : text;
    return lastText;
  }

  private FormulaError error(String text) throws Unreadable {
    try {
      return FormulaError.forString(text);
    } catch (IllegalArgumentException e) {
      throw scan.refused("an unknown error " + text);
    }
  }

  /** Of an address that begins with so many letters. */
  private int column(String address, int letters) throws Unreadable {
    int column = 0;
    for (int i = 0; i < letters && i < 4; i++) {
      int letter = address.charAt(i) - 'A' + 1;
      if (letter > 26) {
        throw scan.refused("no column: " + address);
      }
      column = column * 26 + letter;
    }
    if (column == 0 || column > LAST_COLUMN + 1) {
      throw scan.refused("no column: " + address);
    }
    return column - 1;
  }

  private int number(String digits, int highest) throws Unreadable {
    return number(digits, 0, highest);
  }

  /** That which begins there and ends with the text. */
  private int number(String text, int from, int highest) throws Unreadable {
    int length = text.length() - from;
    long number = length == 0 || length > 9 ? -1 : 0;
    for (int i = from; i < text.length() && number >= 0; i++) {
      int digit = text.charAt(i) - '0';
      number = digit >= 0 && digit <= 9 ? number * 10 + digit : -1;
    }
    if (number < 0 || number > highest) {
      throw scan.refused("no number up to " + highest + ": " + text);
    }
    return (int) number;
  }
}
