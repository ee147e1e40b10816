package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The style of a cell as far as it says something: how a figure is shown, and which look it is.
 *
 * @param look the number of the named style it comes from
 */
record ReadStyle(String pattern, int look) {
  static final ReadStyle NONE = new ReadStyle("General", 0);

  private static final List<Look> LOOKS = List.of(Look.values());

  /** Those of a file, which cells refer to by number. */
  static List<ReadStyle> all(Scan scan) throws Unreadable {
    Map<String, String> patterns = new HashMap<>();
    Styles.BUILT_IN.forEach((pattern, number) -> patterns.put(number.toString(), pattern));
    List<ReadStyle> styles = new ArrayList<>();
    scan.root("styleSheet", ReadBook.MAIN);
    while (scan.child()) {
      if (scan.is("numFmts")) {
        while (scan.child()) {
          patterns.put(scan.required("numFmtId"), scan.required("formatCode"));
          scan.skip();
        }
      } else if (scan.is("cellXfs")) {
        while (scan.child()) {
          styles.add(one(scan, patterns));
        }
      } else {
        scan.skip();
      }
    }
    scan.end();
    return styles;
  }

  private static ReadStyle one(Scan scan, Map<String, String> patterns) throws Unreadable {
    String pattern = patterns.get(scan.required("numFmtId"));
    String look = scan.required("xfId");
    scan.require(pattern != null, "a style without a number format");
    scan.require(look.matches("[0-9]{1,4}"), "no named style: " + look);
    scan.skip();
    return new ReadStyle(String.valueOf(pattern), Integer.parseInt(look));
  }

  boolean is(Look planned, String shown) {
    return look == Styles.numberOf(planned) && pattern.equals(shown);
  }

  @Override
  public String toString() {
    boolean known = look > 0 && look <= LOOKS.size();
    return (known ? LOOKS.get(look - 1).name() : "style " + look) + " shown as " + pattern;
  }
}
