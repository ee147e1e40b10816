package dev.decisionmatrix.saved;

import dev.decisionmatrix.saved.SavedCell.Shown;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the number format of each style makes of a figure, as far as it matters. */
final class FormatsPart {
  /** What stands in quotation marks, in brackets, or after a sign that lets it stand. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");

  private static final Pattern OF_DATE = Pattern.compile("[yYmMdDhHsSeE]");
  private static final Pattern GENERAL = Pattern.compile("(?i)general");
  private static final Pattern POWER_OF_TEN = Pattern.compile("[eE][+-]");

  private final Map<Integer, String> codes = new LinkedHashMap<>();
  private final List<Integer> styles = new ArrayList<>();

  private FormatsPart() {}

  /** By the number of the style. */
  static List<Shown> read(Archive archive, String path) {
    Optional<InputStream> stream = archive.part(path);
    FormatsPart part = new FormatsPart();
    stream.ifPresent(bytes -> part.read(Part.of(path, bytes)));
    return part.styles.stream().map(part::shown).toList();
  }

  private void read(Part xml) {
    boolean ofCells = false;
    while (xml.next()) {
      if (xml.begins("numFmt")) {
        codes.put(number(xml), xml.attribute("formatCode").orElse(""));
      } else if (xml.begins("cellXfs")) {
        ofCells = true;
      } else if (xml.ends("cellXfs")) {
        ofCells = false;
      } else if (ofCells && xml.begins("xf")) {
        styles.add(number(xml));
      }
    }
  }

  private static int number(Part xml) {
    return Numerals.whole(xml.attribute("numFmtId").orElse("0")).orElse(0);
  }

  private Shown shown(int format) {
    String code = codes.get(format);
    if (code != null) {
      return shown(code);
    }
    boolean isDate =
        (format >= 14 && format <= 22)
            || (format >= 27 && format <= 36)
            || (format >= 45 && format <= 47)
            || (format >= 50 && format <= 58);
    return isDate ? Shown.AS_DATE : format == 9 || format == 10 ? Shown.AS_PERCENT : Shown.AS_IT_IS;
  }

  private static Shown shown(String code) {
    String bare = LITERAL.matcher(code).replaceAll("");
    bare = POWER_OF_TEN.matcher(GENERAL.matcher(bare).replaceAll("")).replaceAll("");
    if (OF_DATE.matcher(bare).find()) {
      return Shown.AS_DATE;
    }
    return bare.contains("%") ? Shown.AS_PERCENT : Shown.AS_IT_IS;
  }
}
