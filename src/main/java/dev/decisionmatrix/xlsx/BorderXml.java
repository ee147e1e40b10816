package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.xlsx.LookStyle.Lines;
import java.util.List;

/** Lines around a cell; rules beneath and above rather than boxes. */
final class BorderXml {
  private BorderXml() {}

  static String of(Lines lines) {
    return switch (lines) {
      case NONE -> sides(List.of(), "");
      case UNDER_HEAD -> sides(List.of("bottom"), Palette.RULE);
      case UNDER_ROW -> sides(List.of("bottom"), Palette.HAIRLINE);
      case ABOVE_TOTAL -> sides(List.of("top"), Palette.RULE);
      case AROUND_INPUT -> sides(List.of("left", "right", "top", "bottom"), Palette.INPUT_EDGE);
    };
  }

  private static String sides(List<String> drawn, String colour) {
    StringBuilder xml = new StringBuilder();
    for (String side : List.of("left", "right", "top", "bottom")) {
      xml.append(
          drawn.contains(side)
              ? "<" + side + " style=\"thin\"><color rgb=\"FF" + colour + "\"/></" + side + ">"
              : "<" + side + "/>");
    }
    return xml.append("<diagonal/>").toString();
  }
}
