package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the table that a team fills in is laid out: the rows of a template, in which a row that names
 * a part of a criterion, such as {@code {{name}}}, is there once per criterion.
 */
public final class TeamLayout {
  /** What a row can name. */
  public enum Part {
    CRITERION,
    NAME,
    DESCRIPTION,
    GROUP,
    UNIT,
    WORST,
    BEST;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Part> of(String word) {
      return List.of(values()).stream().filter(part -> part.word().equals(word)).findFirst();
    }

    static List<String> words() {
      return List.of(values()).stream().map(Part::word).toList();
    }
  }

  private static final String BUNDLED = "/templates/" + TemplateFolder.TEAM;
  private static final Pattern TAG = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

  private final List<List<String>> rows;

  private TeamLayout(List<List<String>> rows) {
    this.rows = rows;
  }

  /** The one that comes along. */
  public static TeamLayout bundled() {
    try (InputStream stream = TeamLayout.class.getResourceAsStream(BUNDLED)) {
      String text =
          new String(
              Objects.requireNonNull(stream, BUNDLED).readAllBytes(), StandardCharsets.UTF_8);
      return read(new InputText(BUNDLED, text, new Problems())).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("the jar is damaged", e);
    }
  }

  static Optional<TeamLayout> read(InputText text) {
    return TableReader.read(text, Limit.WEIGHTS, WeightsCsv::isHeading)
        .map(raw -> checked(text, raw));
  }

  private static TeamLayout checked(InputText text, RawTable raw) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(raw.heading().cells().stream().map(Cell::text).toList());
    int columns = raw.heading().cells().size();
    for (Row row : raw.rows()) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < Math.max(columns, row.cells().size()); column++) {
        check(text, row.cell(column));
        cells.add(row.cell(column).text());
      }
      rows.add(cells);
    }
    if (rows.stream().noneMatch(TeamLayout::isRepeated)) {
      text.report(
          Code.TEMPLATE_NAME,
          new Message(
              "no row names `{{criterion}}`", "add a row such as `{{criterion}},{{name}},,`"));
    }
    return new TeamLayout(rows);
  }

  private static void check(InputText text, Cell cell) {
    Matcher tags = TAG.matcher(cell.text());
    while (tags.find()) {
      String name = Objects.requireNonNull(tags.group(1));
      if (Part.of(name).isEmpty()) {
        text.report(
            Code.TEMPLATE_NAME,
            cell,
            new Message(
                "`" + name + "` is not known here", Names.advice(name, Noun.NAME, Part.words())));
      }
    }
  }

  private static boolean isRepeated(List<String> row) {
    return row.stream().anyMatch(cell -> TAG.matcher(cell).find());
  }

  /** Whether teams that fill it in put the criteria in an order instead of weighing each. */
  public boolean asksForRanks() {
    return rows.get(0).stream().anyMatch(WeightsCsv.RANK::isCalled)
        && rows.get(0).stream().noneMatch(WeightsCsv.WEIGHT::isCalled);
  }

  /** The rows of the table, the heading first, with the parts of each criterion filled in. */
  public List<List<String>> rows(
      List<Criterion> criteria, Function<Criterion, Map<Part, String>> parts) {
    List<List<String>> filled = new ArrayList<>();
    for (List<String> row : rows) {
      if (isRepeated(row)) {
        criteria.forEach(criterion -> filled.add(filled(row, parts.apply(criterion))));
      } else {
        filled.add(row);
      }
    }
    return filled;
  }

  private static List<String> filled(List<String> row, Map<Part, String> parts) {
    return row.stream()
        .map(
            cell ->
                TAG.matcher(cell)
                    .replaceAll(
                        tag ->
                            Matcher.quoteReplacement(
                                Part.of(tag.group(1)).map(parts::get).orElse(""))))
        .toList();
  }
}
