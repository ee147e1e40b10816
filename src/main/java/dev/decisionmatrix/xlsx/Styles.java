package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.xlsx.LookStyle.Lines;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The style sheet: each font, fill, border and format is made once and known by its value.
 *
 * <p>Every look is a named cell style, so that people find it in the gallery and can restyle the
 * whole workbook there.
 */
final class Styles {
  /** Patterns that every engine knows by a number of their own. */
  static final Map<String, Integer> BUILT_IN = builtIn();

  /** A named style applies all of it anyway. */
  private static final String APPLIED =
      " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
          + " applyAlignment=\"1\" applyProtection=\"1\"";

  private static final int FIRST_CUSTOM_PATTERN = 164;
  private static final List<Look> LOOKS = List.of(Look.values());

  private final Map<TextStyle, Integer> fonts = new LinkedHashMap<>();
  private final Map<Optional<String>, Integer> fills = new LinkedHashMap<>();
  private final Map<String, Integer> borders = new LinkedHashMap<>();
  private final Map<String, Integer> patterns = new LinkedHashMap<>();
  private final Map<CellFormat, Integer> formats = new LinkedHashMap<>();

  Styles() {
    fonts.put(LookStyle.NORMAL, 0);
    fills.put(Optional.empty(), 0);
    fills.put(Optional.of("gray125"), 1);
    borders.put(BorderXml.of(Lines.NONE, 0), 0);
    LOOKS.forEach(look -> index(CellFormat.plain(look, Decimals.AS_TYPED)));
  }

  private static Map<String, Integer> builtIn() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    numbers.put("General", 0);
    numbers.put("0", 1);
    numbers.put("0.00", 2);
    numbers.put("0%", 9);
    numbers.put("@", 49);
    return Collections.unmodifiableMap(numbers);
  }

  /** The number of a format; nought is that of a cell without any. */
  int number(CellFormat format) {
    Integer known = formats.get(format);
    return known == null ? added(format) : known;
  }

  private int added(CellFormat format) {
    index(format);
    String pattern = format.shown().pattern();
    if (!BUILT_IN.containsKey(pattern)) {
      patterns.computeIfAbsent(pattern, unseen -> FIRST_CUSTOM_PATTERN + patterns.size());
    }
    formats.put(format, formats.size() + 1);
    return formats.size();
  }

  private void index(CellFormat format) {
    index(fonts, format.font());
    index(fills, format.fill());
    index(borders, format.border());
  }

  byte[] xml() {
    Xml xml = new Xml();
    xml.open("styleSheet", "xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
    if (!patterns.isEmpty()) {
      xml.open("numFmts", "count", patterns.size());
      patterns.forEach((code, id) -> xml.leaf("numFmt", "numFmtId", id, "formatCode", code));
      xml.close();
    }
    xml.open("fonts", "count", fonts.size());
    fonts.keySet().forEach(font -> xml.open("font").raw(font.xml()).close());
    xml.close();
    writeFills(xml);
    xml.open("borders", "count", borders.size());
    borders.keySet().forEach(lines -> xml.open("border").raw(lines).close());
    xml.close();
    writeNamed(xml);
    ToneXml.write(xml);
    xml.leaf("tableStyles", "count", 0, "defaultTableStyle", "TableStyleMedium9");
    return xml.close().bytes();
  }

  private void writeFills(Xml xml) {
    xml.open("fills", "count", fills.size());
    fills.forEach(
        (colour, index) -> {
          xml.open("fill");
          if (index < 2) {
            xml.leaf("patternFill", "patternType", colour.orElse("none"));
          } else {
            xml.open("patternFill", "patternType", "solid");
            xml.leaf("fgColor", "rgb", "FF" + colour.orElseThrow());
            xml.leaf("bgColor", "indexed", 64).close();
          }
          xml.close();
        });
    xml.close();
  }

  private void writeNamed(Xml xml) {
    xml.open("cellStyleXfs", "count", LOOKS.size() + 1);
    xml.leaf("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0);
    for (Look look : LOOKS) {
      CellFormat named = CellFormat.plain(look, Decimals.AS_TYPED);
      writeFormat(xml, named, Optional.empty());
    }
    xml.close();
    xml.open("cellXfs", "count", formats.size() + 1);
    xml.leaf("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0, "xfId", 0);
    formats
        .keySet()
        .forEach(format -> writeFormat(xml, format, Optional.of(numberOf(format.look()))));
    xml.close();
    xml.open("cellStyles", "count", LOOKS.size() + 1);
    xml.leaf("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0);
    for (Look look : LOOKS) {
      xml.leaf("cellStyle", "name", LookStyle.of(look).name(), "xfId", numberOf(look));
    }
    xml.close();
  }

  private void writeFormat(Xml xml, CellFormat format, Optional<Integer> parent) {
    StringBuilder attributes = new StringBuilder();
    String pattern = format.shown().pattern();
    attributes
        .append(" numFmtId=\"")
        .append(BUILT_IN.getOrDefault(pattern, patterns.getOrDefault(pattern, 0)));
    attributes.append("\" fontId=\"").append(fonts.get(format.font()));
    attributes.append("\" fillId=\"").append(fills.get(format.fill()));
    attributes.append("\" borderId=\"").append(borders.get(format.border())).append('"');
    parent.ifPresent(id -> attributes.append(" xfId=\"").append(id).append('"'));
    if (format.is(CellFormat.Trait.QUOTED)) {
      attributes.append(" quotePrefix=\"1\"");
    }
    parent.ifPresent(id -> attributes.append(APPLIED));
    xml.raw("<xf" + attributes + ">");
    xml.leaf(
        "alignment",
        "horizontal",
        format.across().name().toLowerCase(Locale.ROOT),
        "vertical",
        format.up().name().toLowerCase(Locale.ROOT),
        "indent",
        Optional.of(1).filter(one -> format.isIndented()),
        "wrapText",
        Optional.of(1).filter(one -> format.is(CellFormat.Trait.WRAPPED)),
        "shrinkToFit",
        Optional.of(1).filter(one -> format.shrinks()));
    if (format.look().isInput()) {
      xml.leaf("protection", "locked", 0);
    }
    xml.raw("</xf>");
  }

  /** The number of a look among the named styles; Normal is number nought. */
  static int numberOf(Look look) {
    return LOOKS.indexOf(look) + 1;
  }

  private static <K> int index(Map<K, Integer> known, K key) {
    Integer index = known.putIfAbsent(key, known.size());
    return index == null ? known.size() - 1 : index;
  }
}
