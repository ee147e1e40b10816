package dev.decisionmatrix.saved;

import dev.decisionmatrix.saved.SavedName.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads where a name leads: one range or several, with dollar signs or without, the sheet in
 * quotation marks or not. What leads out of the workbook, or is computed, leads nowhere.
 */
final class Areas {
  private static final String SHEET = "(?:'((?:[^']|'')*)'|([^'!,:()\\[\\]]+))!";
  private static final String CELL = "\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})";
  private static final Pattern AREA =
      Pattern.compile(SHEET + CELL + "(?::(?:" + SHEET + ")?" + CELL + ")?");
  private static final int LAST_ROW = 1_048_576;
  private static final int LAST_COLUMN = 16_384;

  private Areas() {}

  static List<Area> of(String text) {
    List<Area> areas = new ArrayList<>();
    String bare = text.strip();
    String inner = bare.startsWith("(") && bare.endsWith(")") ? within(bare) : bare;
    Matcher area = AREA.matcher(inner);
    int at = 0;
    while (at < inner.length()) {
      area.region(at, inner.length());
      if (!area.lookingAt()) {
        return List.of();
      }
      area(area).ifPresent(areas::add);
      at = area.end();
      while (at < inner.length() && (inner.charAt(at) == ',' || inner.charAt(at) == ' ')) {
        at++;
      }
    }
    return areas;
  }

  private static String within(String text) {
    return text.substring(1, text.length() - 1);
  }

  private static Optional<Area> area(Matcher found) {
    String quoted = found.group(1);
    String sheet = quoted != null ? quoted.replace("''", "'") : String.valueOf(found.group(2));
    int left = column(String.valueOf(found.group(3)));
    int top = row(String.valueOf(found.group(4)));
    boolean single = found.group(7) == null;
    int right = single ? left : column(String.valueOf(found.group(7)));
    int bottom = single ? top : row(String.valueOf(found.group(8)));
    boolean onSheet =
        Math.min(top, bottom) >= 0
            && Math.max(top, bottom) < LAST_ROW
            && Math.max(left, right) < LAST_COLUMN;
    return onSheet
        ? Optional.of(
            new Area(
                sheet,
                Math.min(top, bottom),
                Math.min(left, right),
                Math.max(top, bottom),
                Math.max(left, right)))
        : Optional.empty();
  }

  private static int row(String digits) {
    return Integer.parseInt(digits) - 1;
  }

  /** {@code A} is 0, {@code AA} 26. */
  static int column(String letters) {
    int column = 0;
    for (int place = 0; place < letters.length(); place++) {
      column = column * 26 + Character.toUpperCase(letters.charAt(place)) - 'A' + 1;
    }
    return column - 1;
  }
}
