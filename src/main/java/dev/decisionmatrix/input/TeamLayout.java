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
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  /** How the team is asked to weigh. */
  public enum Kind {
    POINTS(WeightHeads.WEIGHT.name()),
    PERCENT("weight (%)"),
    RANK(WeightHeads.RANK.name()),
    /** Its heading stands for one of each criterion. */
    PAIRWISE("\u0000");

    private final String heading;

    Kind(String heading) {
      this.heading = heading;
    }

    /** As it is typed. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String BUNDLED = "/templates/" + TemplateFolder.TEAM;

  /** A criterion compared with itself. */
  private static final String ITSELF = "1";

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
    return TableReader.read(text, Limit.WEIGHTS, WeightHeads::isHeading)
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

  /** How teams that fill it in weigh. */
  public Kind kind() {
    List<String> heading = rows.get(0);
    if (heading.contains(Kind.PAIRWISE.heading)) {
      return Kind.PAIRWISE;
    }
    if (heading.contains(Kind.PERCENT.heading)) {
      return Kind.PERCENT;
    }
    boolean ranks = heading.stream().anyMatch(WeightHeads.RANK::isCalled);
    return ranks && heading.stream().noneMatch(WeightHeads.WEIGHT::isCalled)
        ? Kind.RANK
        : Kind.POINTS;
  }

  /** The same asking for this kind, in place of what it asks for. */
  public TeamLayout asking(Kind kind) {
    List<String> heading = rows.get(0);
    List<Integer> measures = places(heading, WeightHeads::isMeasure);
    int asked = measures.isEmpty() ? heading.size() : measures.get(0);
    List<List<String>> others = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>();
      for (int place = 0; place < Math.max(row.size(), asked + 1); place++) {
        if (place == asked) {
          cells.add(row == heading || kind == Kind.PAIRWISE ? kind.heading : "");
        } else if (!measures.contains(place)) {
          cells.add(place < row.size() ? row.get(place) : "");
        }
      }
      others.add(cells);
    }
    return new TeamLayout(others);
  }

  private static List<Integer> places(List<String> heading, Predicate<String> wanted) {
    return IntStream.range(0, heading.size())
        .filter(place -> wanted.test(heading.get(place)))
        .boxed()
        .toList();
  }

  /** The rows of the table, the heading first, with the parts of each criterion filled in. */
  public List<List<String>> rows(
      List<Criterion> criteria, Function<Criterion, Map<Part, String>> parts) {
    List<List<String>> filled = new ArrayList<>();
    List<Integer> confused = confused(criteria);
    for (List<String> whole : rows) {
      List<String> row = without(whole, confused);
      if (whole == rows.get(0)) {
        filled.add(
            compared(row, criteria, other -> parts.apply(other).getOrDefault(Part.CRITERION, "")));
      } else if (isRepeated(row)) {
        for (Criterion criterion : criteria) {
          List<String> cells = filled(row, parts.apply(criterion));
          filled.add(compared(cells, criteria, other -> other.equals(criterion) ? ITSELF : ""));
        }
      } else {
        filled.add(compared(row, criteria, other -> ""));
      }
    }
    return filled;
  }

  /** In a matrix, columns that a reader would take for that of a criterion of this name. */
  private List<Integer> confused(List<Criterion> criteria) {
    if (kind() != Kind.PAIRWISE) {
      return List.of();
    }
    List<String> names =
        criteria.stream()
            .flatMap(criterion -> Stream.of(criterion.id(), criterion.name()))
            .map(Names::key)
            .toList();
    return places(
        rows.get(0),
        heading -> !WeightHeads.CRITERION.isCalled(heading) && names.contains(Names.key(heading)));
  }

  private static List<String> without(List<String> row, List<Integer> places) {
    return IntStream.range(0, row.size())
        .filter(place -> !places.contains(place))
        .mapToObj(row::get)
        .toList();
  }

  /** With a cell for each criterion in place of the one that stands for all of them. */
  private static List<String> compared(
      List<String> row, List<Criterion> criteria, Function<Criterion, String> cell) {
    return row.stream()
        .flatMap(
            text ->
                text.equals(Kind.PAIRWISE.heading) ? criteria.stream().map(cell) : Stream.of(text))
        .toList();
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
