package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.xlsx.LookStyle.Lines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lines around a cell; rules beneath and above rather than boxes. */
final class BorderXml {
  private static final List<String> SIDES = List.of("left", "right", "top", "bottom");
  private static final List<Dress> LINES = List.of(Dress.HAIRLINE, Dress.GROUP_LINE, Dress.RULE);

  private BorderXml() {}

  /**
   * The lines of a look.
   *
   * @param worn over them
   */
  static String of(Lines lines, int worn) {
    Map<String, String> drawn = new HashMap<>(byLook(lines));
    Dress.firstOf(LINES, worn).ifPresent(line -> drawn.put("bottom", thin(colour(line))));
    if (Dress.EDGE.isIn(worn)) {
      drawn.put("left", line("thick", Palette.ACCENT));
    }
    return SIDES.stream()
            .map(side -> drawn.containsKey(side) ? side(side, drawn.get(side)) : "<" + side + "/>")
            .collect(Collectors.joining())
        + "<diagonal/>";
  }

  private static Map<String, String> byLook(Lines lines) {
    return switch (lines) {
      case NONE -> Map.of();
      case UNDER_HEAD -> Map.of("bottom", thin(Palette.RULE));
      case UNDER_ROW -> Map.of("bottom", thin(Palette.HAIRLINE));
      case ABOVE_TOTAL -> Map.of("top", thin(Palette.RULE));
      case AROUND_INPUT -> around(thin(Palette.INPUT_EDGE));
    };
  }

  private static Map<String, String> around(String line) {
    Map<String, String> drawn = new HashMap<>();
    SIDES.forEach(side -> drawn.put(side, line));
    return drawn;
  }

  private static String colour(Dress line) {
    return switch (line) {
      case HAIRLINE -> Palette.HAIRLINE;
      case GROUP_LINE -> Palette.GROUP_LINE;
      default -> Palette.RULE;
    };
  }

  private static String thin(String colour) {
    return line("thin", colour);
  }

  private static String line(String style, String colour) {
    return " style=\"" + style + "\"><color rgb=\"FF" + colour + "\"/>";
  }

  private static String side(String side, String line) {
    return "<" + side + line + "</" + side + ">";
  }
}
