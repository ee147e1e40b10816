package dev.decisionmatrix.cli;

import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.input.Harmless;
import dev.decisionmatrix.input.TeamLayout;
import dev.decisionmatrix.input.TeamLayout.Part;
import dev.decisionmatrix.input.Weighable;
import dev.decisionmatrix.model.Criterion;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table that a team fills in: a row per criterion, with what its ratings can be. */
final class TeamSheet {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String END = "\r\n";

  /** What parts the columns; spreadsheets expect a semicolon where the decimal mark is a comma. */
  enum Separator {
    COMMA(","),
    SEMICOLON(";"),
    TAB("\t");

    private final String mark;

    Separator(String mark) {
      this.mark = mark;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Nothing of it can be part of a formula. */
  private static final Pattern PLAIN_UNIT = Pattern.compile("[\\p{L}%°µ€$£/²³. ]+");

  private final Separator separator;
  private final TeamLayout layout;

  TeamSheet(Separator separator, TeamLayout layout) {
    this.separator = separator;
    this.layout = layout;
  }

  /**
   * UTF-8 with a byte order mark, without which Excel takes it for the code page of the country.
   */
  byte[] bytes(Weighable weighable) {
    StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    List<List<Criterion>> tables =
        layout.kind() == TeamLayout.Kind.PAIRWISE ? weighable.levels() : List.of(weighable.rows());
    for (List<Criterion> table : tables) {
      layout.rows(table, row -> parts(row, weighable)).forEach(row -> text.append(row(row)));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private Map<Part, String> parts(Criterion criterion, Weighable weighable) {
    Map<Part, String> parts = new EnumMap<>(Part.class);
    parts.put(Part.CRITERION, Harmless.text(criterion.id()));
    parts.put(Part.NAME, Harmless.text(criterion.name()));
    parts.put(Part.DESCRIPTION, Harmless.text(criterion.description()));
    parts.put(Part.GROUP, Harmless.text(criterion.group()));
    parts.put(Part.UNIT, Harmless.text(criterion.unit()));
    boolean isGroup = weighable.isGroup(criterion);
    parts.put(Part.WORST, isGroup ? "" : end(criterion, criterion.scale().worst()));
    parts.put(Part.BEST, isGroup ? "" : end(criterion, criterion.scale().best()));
    return parts;
  }

  private String row(List<String> cells) {
    return cells.stream().map(this::quoted).collect(Collectors.joining(separator.mark)) + END;
  }

  private String end(Criterion criterion, double rating) {
    String number = Decimals.AS_TYPED.text(rating);
    String local = separator == Separator.SEMICOLON ? number.replace('.', ',') : number;
    if (criterion.unit().isEmpty()) {
      return local;
    }
    String end = local + " " + criterion.unit();
    return PLAIN_UNIT.matcher(criterion.unit()).matches() ? end : Harmless.text(end);
  }

  private String quoted(String cell) {
    return cell.contains(separator.mark) || cell.matches("(?s).*[\"\r\n].*")
        ? "\"" + cell.replace("\"", "\"\"") + "\""
        : cell;
  }
}
