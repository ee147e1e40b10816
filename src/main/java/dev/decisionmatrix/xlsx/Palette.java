package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Hue;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.List;
import java.util.Locale;

/** The colours of the workbook. */
final class Palette {
  static final String ACCENT = "0B5CAD";
  static final String INK = "1B1F24";
  static final String MUTED = "57606A";
  static final String HAIRLINE = "E1E5EA";
  static final String RULE = "8C959F";
  static final String PAPER = "FFFFFF";
  static final String INPUT_TEXT = "0033B3";
  static final String INPUT_FILL = "FFF9DB";
  static final String INPUT_EDGE = "E3D9A3";
  static final String BAND = "EAF2FB";
  static final String BEST = "DCE9F7";
  static final String WARNS = "FCE4D0";
  static final String WARNS_TEXT = "8A3B00";
  static final String CHANGED = "FFE9A6";
  static final String CHANGED_TEXT = "7A4A00";
  static final String MISSING = "F3F4F6";
  static final String GROUP_LINE = "B8C0C8";
  static final String OFF_TEXT = "6E7781";
  static final List<String> SHADES = List.of("8FBBE3", "B4D2ED", "D3E4F5", "EDF4FB");

  /**
   * Okabe and Ito's colours, told apart by colour-blind readers, in an order in which neighbours
   * also differ in grey; the first is the accent, the last two are a grey and a brown.
   */
  private static final List<String> SERIES =
      List.of(ACCENT, "E69F00", "009E73", "56B4E9", "D55E00", "CC79A7", "5B6770", "8C6D1F");

  private static final double LIGHTEST_STEP = 0.85;

  private Palette() {}

  /** The colour of a series; after the last the colours come again, each time lighter. */
  static String series(int index) {
    int round = index / SERIES.size();
    double lighter = Math.min(0.75, round * 0.45);
    return towardsWhite(SERIES.get(index % SERIES.size()), lighter);
  }

  /** A scale in the hue of the accent, the first step the darkest, the last still no paper. */
  static String step(int place, int steps) {
    return towardsWhite(ACCENT, steps < 2 ? 0 : LIGHTEST_STEP * place / (steps - 1));
  }

  static String of(Hue hue) {
    return switch (hue) {
      case FIRST -> ACCENT;
      case OTHER -> "7D95AE";
      case FIRST_STAND_IN -> "6FA5DA";
      case OTHER_STAND_IN -> "A9BBCD";
      case COULD_ADD -> "D5DEE7";
      case DELIVERED -> "FAD778";
      case DELIVERED_WORDS -> "B8860B";
      case OUT -> "F0F2F5";
      case THIRD -> "B4C3D2";
      case COMMON -> "E8EDF2";
      case INK -> INK;
    };
  }

  /** As files hold a colour: alpha first. */
  static String opaque(String colour) {
    return "FF" + colour;
  }

  static String tab(SheetPlan.Kind kind) {
    return switch (kind) {
      case RESULT -> ACCENT;
      case INPUT -> "F2C200";
      case DETAIL -> "9DB2C9";
      case REFERENCE, WORKINGS -> "D0D7DE";
    };
  }

  private static int part(String colour, int from) {
    return Integer.parseInt(colour.substring(from, from + 2), 16);
  }

  private static String towardsWhite(String colour, double share) {
    StringBuilder mixed = new StringBuilder();
    for (int i = 0; i < 6; i += 2) {
      int part = part(colour, i);
      String hex = Integer.toHexString((int) Math.round(part + (255 - part) * share));
      mixed.append(hex.length() == 1 ? "0" : "").append(hex);
    }
    return mixed.toString().toUpperCase(Locale.ROOT);
  }
}
