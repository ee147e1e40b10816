package dev.decisionmatrix.saved;

import dev.decisionmatrix.saved.SavedCell.Shown;
import dev.decisionmatrix.saved.SavedCell.Value;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of a sheet; those that do not say where they stand follow the one before. */
final class SheetPart {
  private static final Pattern ADDRESS = Pattern.compile("([A-Za-z]{1,3})(\\d{1,7})");
  private static final int LAST_ROW = 1_048_576;
  private static final int LAST_COLUMN = 16_384;

  private final Archive archive;
  private final WorkbookPart.Listed listed;
  private final List<String> texts;
  private final List<Shown> formats;
  private final Room room;
  private final SavedSheet sheet;
  private int row = -1;
  private int column = -1;

  SheetPart(
      Archive archive,
      WorkbookPart.Listed listed,
      List<String> texts,
      List<Shown> formats,
      Room room) {
    this.archive = archive;
    this.listed = listed;
    this.texts = texts;
    this.formats = formats;
    this.room = room;
    this.sheet = new SavedSheet(listed.name());
  }

  SavedSheet read() {
    Optional<InputStream> stream = archive.part(listed.path());
    if (stream.isEmpty()) {
      throw Unopened.damaged("sheet `" + listed.name() + "` of this workbook is missing");
    }
    Part xml = Part.of(listed.path(), stream.get());
    if (listed.isHidden()) {
      sheet.hide();
    }
    boolean cells = false;
    while (xml.next() && !xml.ends("sheetData")) {
      if (xml.begins("col") && isHidden(xml)) {
        hideColumns(xml);
      }
      cells |= xml.begins("sheetData");
      if (cells && xml.begins("row")) {
        row = xml.attribute("r").flatMap(SheetPart::rowNumber).orElse(row + 1);
        column = -1;
        if (isHidden(xml) && row < LAST_ROW) {
          sheet.hideRow(row);
        }
      } else if (cells && xml.begins("c")) {
        readCell(xml);
      }
    }
    return sheet;
  }

  private static boolean isHidden(Part xml) {
    return xml.attribute("hidden").filter(hidden -> hidden.matches("1|true")).isPresent();
  }

  private void hideColumns(Part xml) {
    int first = xml.attribute("min").flatMap(SheetPart::rowNumber).orElse(0);
    int last = xml.attribute("max").flatMap(SheetPart::rowNumber).orElse(first);
    for (int one = Math.max(0, first); one <= Math.min(last, LAST_COLUMN - 1); one++) {
      sheet.hideColumn(one);
    }
  }

  private static Optional<Integer> rowNumber(String text) {
    return Numerals.whole(text).stream().boxed().map(number -> number - 1).findFirst();
  }

  private void readCell(Part xml) {
    Matcher address = ADDRESS.matcher(xml.attribute("r").orElse(""));
    column++;
    if (address.matches()) {
      column = Areas.column(String.valueOf(address.group(1)));
      row = Integer.parseInt(String.valueOf(address.group(2))) - 1;
    }
    if (row < 0 || row >= LAST_ROW || column >= LAST_COLUMN) {
      throw Unopened.damaged("sheet `" + listed.name() + "` has a cell beyond its last");
    }
    String type = xml.attribute("t").orElse("n");
    Shown shown = shown(xml.attribute("s").orElse("0"));
    Optional<String> formula = Optional.empty();
    String stored = "";
    while (xml.next() && !xml.ends("c")) {
      if (xml.begins("f")) {
        formula = Optional.of(xml.textWithin("f"));
      } else if (xml.begins("v")) {
        stored = xml.textWithin("v");
      } else if (xml.begins("is")) {
        stored = TextsPart.rich(xml, "is");
      }
    }
    put(new SavedCell(value(type, stored), formula, type.equals("d") ? Shown.AS_DATE : shown));
  }

  private Shown shown(String style) {
    int number = Numerals.whole(style).orElse(0);
    return number < formats.size() ? formats.get(number) : Shown.AS_IT_IS;
  }

  private void put(SavedCell cell) {
    if (!cell.isBlank() || cell.isFormula()) {
      room.takeCell();
      sheet.put(row, column, cell);
    }
  }

  private Value value(String type, String stored) {
    return switch (type) {
      case "s" -> new Value.Text(shared(stored));
      case "str", "inlineStr", "d" -> new Value.Text(EscapedText.plain(stored));
      case "b" -> new Value.Truth(stored.strip().equals("1") || stored.strip().equals("true"));
      case "e" -> new Value.Wrong(stored);
      default -> figure(stored);
    };
  }

  private String shared(String stored) {
    int number = Numerals.whole(stored.strip()).orElse(Integer.MAX_VALUE);
    if (number >= texts.size()) {
      throw Unopened.damaged("sheet `" + listed.name() + "` refers to a text that is not there");
    }
    return texts.get(number);
  }

  private static Value figure(String stored) {
    if (stored.isBlank()) {
      return new Value.Blank();
    }
    return Numerals.figure(stored).stream()
        .<Value>mapToObj(Value.Figure::new)
        .findFirst()
        .orElseGet(() -> new Value.Text(stored));
  }
}
