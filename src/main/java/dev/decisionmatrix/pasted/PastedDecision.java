package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.LooseText;
import dev.decisionmatrix.input.TableWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table that somebody pasted, as a decision: what was understood, and the files that say so.
 *
 * @param title from above the table, or of the name of the folder
 */
public record PastedDecision(String title, String lies, Content content, Scales.Guess guess) {
  private static final List<String> ALWAYS =
      List.of("criterion", "weight", "unit", "worst", "best", "must_reach");

  private static final int LISTED = 8;
  private static final int LONGEST_TITLE = 120;

  /**
   * Understands a table, of several the one that is meant.
   *
   * @param pasted cells row by row, as they were copied
   * @param otherwise the title, if none stands above the table
   * @return empty where there is no table with options and criteria
   */
  public static Optional<PastedDecision> of(PastedTables pasted, String otherwise) {
    List<Framed> framed =
        Several.joined(
            Several.parted(pasted.tables()).stream()
                .flatMap(rows -> Framed.of(new Grid(rows).trimmed()).stream())
                .toList());
    Map<Framed, PastedDecision> understood = new LinkedHashMap<>();
    Optional<Several.Weights> weights =
        framed.size() > 1
            ? framed.stream().flatMap(one -> Several.weights(one).stream()).findFirst()
            : Optional.empty();
    String whole =
        framed.size() > 1
            ? framed.get(0).above().stream().filter(PastedDecision::isTitle).findFirst().orElse("")
            : "";
    for (Framed one : framed) {
      of(one, weights, whole, otherwise).ifPresent(decision -> understood.put(one, decision));
    }
    return understood.entrySet().stream()
        .max(Map.Entry.comparingByValue(Comparator.comparingInt(PastedDecision::size)))
        .map(
            taken -> {
              List<String> notes = new ArrayList<>(pasted.notes());
              if (understood.size() > 1) {
                notes.add(left(taken.getKey(), List.copyOf(understood.keySet())));
              }
              return taken.getValue().withFirst(notes);
            });
  }

  private static String left(Framed taken, List<Framed> all) {
    return "%s tables: the one that begins with %s%s was taken; left out, to be kept alone if it is meant: %s"
        .formatted(
            all.size(),
            Several.begin(taken),
            title(taken).map(title -> " below `" + title + "`").orElse(""),
            all.stream()
                .filter(one -> !one.equals(taken))
                .map(
                    one ->
                        Several.begin(one) + title(one).map(t -> " below `" + t + "`").orElse(""))
                .distinct()
                .collect(Collectors.joining(", ")));
  }

  private static Optional<String> title(Framed framed) {
    return framed.above().isEmpty()
        ? Optional.empty()
        : Optional.of(framed.above().get(framed.above().size() - 1));
  }

  private static boolean isTitle(String line) {
    return line.length() <= LONGEST_TITLE;
  }

  private int size() {
    return content.lines().stream().mapToInt(line -> line.rated().size()).sum();
  }

  private PastedDecision withFirst(List<String> notes) {
    List<String> all = new ArrayList<>(notes);
    all.addAll(content.notes());
    return new PastedDecision(
        title, lies, new Content(content.options(), content.lines(), content.totals(), all), guess);
  }

  private static Optional<PastedDecision> of(
      Framed framed, Optional<Several.Weights> weights, String whole, String otherwise) {
    Framed led = framed.led();
    Lie lie = Lie.of(led.table());
    Framed upright = lie.isTurned() ? led.turned() : led;
    Content roles = Several.weighed(Roles.of(upright), weights);
    Content read = Maxima.read(SumRows.leftOut(Cells.tidied(roles)));
    PaidFor paid = PaidFor.of(Products.divided(read));
    Content content = Weighting.of(paid.rest());
    boolean isRated =
        content.lines().stream()
            .flatMap(line -> line.rated().stream())
            .anyMatch(WordedCells::isRating);
    if (content.options().isEmpty() || !isRated) {
      return Optional.empty();
    }
    List<String> texts =
        Stream.of(framed.above(), framed.below(), framed.table().row(0))
            .flatMap(List::stream)
            .filter(text -> Heads.fact(text).isEmpty())
            .toList();
    String title =
        Stream.concat(Stream.of(whole).filter(text -> !text.isEmpty()), framed.above().stream())
            .filter(PastedDecision::isTitle)
            .findFirst()
            .orElse(otherwise);
    String lies =
        lie.isTurned()
            ? "options stand down, criteria across: " + lie.why()
            : "criteria stand down, options across: " + lie.why();
    Scales.Guess guess = Scales.of(content, texts);
    return Optional.of(new PastedDecision(title, lies, paid.with(guess.content()), guess));
  }

  /** The file with all that the table says; with totals, to compare them once. */
  public String ratings(Totals totals) {
    List<String> columns = columns();
    List<List<String>> rows = new ArrayList<>();
    rows.add(Stream.concat(columns.stream(), content.options().stream()).toList());
    content.lines().forEach(line -> rows.add(row(columns, line)));
    if (totals == Totals.KEPT) {
      content.totals().forEach(line -> rows.add(row(columns, line)));
    }
    return LooseText.csv(rows);
  }

  /** Whether rows of totals are written. */
  public enum Totals {
    KEPT,
    LEFT_OUT
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>(ALWAYS);
    if (!content.has("weight")) {
      columns.set(1, "rank");
    }
    Stream.of("group", "description", "rationale", "role")
        .filter(content::has)
        .forEach(columns::add);
    return columns;
  }

  private static List<String> row(List<String> columns, Line line) {
    return Stream.concat(
            columns.stream()
                .map(column -> column.equals("criterion") ? line.name() : line.fact(column)),
            line.cells().stream())
        .toList();
  }

  public boolean hasTotals() {
    return content.totals().stream()
        .flatMap(line -> line.rated().stream())
        .anyMatch(cell -> TableWords.figure(cell).isPresent());
  }

  /** The question and the scale. */
  public String settings() {
    List<String> yaml = new ArrayList<>();
    yaml.add("title: " + quoted(title));
    yaml.add("question: " + quoted(title.endsWith("?") ? title : title + "?"));
    yaml.add("scale:");
    yaml.add("  worst: " + TableWords.number(guess.common().worst()));
    yaml.add("  best: " + TableWords.number(guess.common().best()));
    if (!guess.anchors().isEmpty()) {
      yaml.add("  anchors:");
      guess.anchors().forEach((step, word) -> yaml.add("    " + step + ": " + quoted(word)));
    }
    return String.join("\n", yaml) + "\n";
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** What was understood, line by line, for whoever pasted it. */
  public List<String> understood() {
    List<String> lines = new ArrayList<>();
    lines.add("title: " + title);
    lines.add(lies);
    lines.add(counted(content.options(), "option", "options"));
    lines.add(counted(content.lines().stream().map(Line::name).toList(), "criterion", "criteria"));
    lines.add("weights: " + weights());
    lines.add(
        "scale: %s (worst) to %s (best): %s"
            .formatted(
                TableWords.number(guess.common().worst()),
                TableWords.number(guess.common().best()),
                guess.why()));
    lines.addAll(content.notes());
    return lines;
  }

  private String weights() {
    String column = content.has("weight") ? "weight" : "rank";
    List<String> all =
        content.lines().stream()
            .map(line -> line.fact(column))
            .filter(weight -> !weight.isEmpty())
            .toList();
    return (column.equals("rank") ? "ranks " : "")
        + some(all.stream().map(PastedDecision::shown).toList());
  }

  private static String shown(String weight) {
    return TableWords.figure(weight)
        .map(figure -> TableWords.number(figure.value()) + (figure.isPercent() ? " %" : ""))
        .orElse(weight);
  }

  private static String counted(List<String> names, String one, String many) {
    return names.size() + " " + (names.size() == 1 ? one : many) + ": " + some(names);
  }

  private static String some(List<String> names) {
    String first = String.join(", ", names.subList(0, Math.min(LISTED, names.size())));
    int more = names.size() - LISTED;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
