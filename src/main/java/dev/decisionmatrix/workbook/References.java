package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.SourceRating;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.model.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a source is cited in a cell, and in full. */
public final class References {
  public static final String OWN = "own";
  public static final String OWN_ASSUMPTIONS = "Our own assumptions";

  /** Stands behind sources that differ. */
  public static final String DIFFER = " \u2260";

  /** So many citations are told in brief. */
  public static final int BRIEF = 4;

  private final Citations citations;

  public References(Citations citations) {
    this.citations = citations;
  }

  /** A source's place in the order of citation. */
  public int number(Source source) {
    return citations.number(source);
  }

  /** {@code [3]}, or "own" for an assumption of our own. */
  public String label(Optional<Source> source) {
    return source.map(cited -> "[" + citations.number(cited) + "]").orElse(OWN);
  }

  /** Every voice of a cell that is in use, in the order of citation; "-" for none. */
  public String cited(Rating rating) {
    List<String> labels =
        rating.bySource().stream()
            .map(SourceRating::source)
            .sorted(inOrder())
            .map(this::label)
            .toList();
    return labels.isEmpty() ? Expected.NONE : String.join(" ", labels);
  }

  /**
   * How many claims and whose, in brief: {@code 9 [1][2][4] \u2260}, the first few and a plus for
   * more; a sign where they differ. Empty for none.
   */
  public String brief(Rating rating) {
    return rating.claims().isEmpty()
        ? ""
        : rating.claims().size() + " " + few(rating) + (rating.sourcesDiffer() ? DIFFER : "");
  }

  private String few(Rating rating) {
    List<String> labels =
        rating.bySource().stream()
            .map(SourceRating::source)
            .sorted(inOrder())
            .map(source -> source.map(cited -> label(source)).orElse(" " + OWN))
            .toList();
    String more = labels.size() > BRIEF ? "+" : "";
    return String.join("", labels.subList(0, Math.min(BRIEF, labels.size()))).strip() + more;
  }

  private Comparator<Optional<Source>> inOrder() {
    return Comparator.comparingInt(
        source -> source.map(citations::number).orElse(Integer.MAX_VALUE));
  }

  /** Author, title, publisher and date, as far as they are known. */
  public static String full(Source source) {
    String origin =
        Stream.of(source.publisher(), source.published())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    return Stream.of(source.author(), source.title(), origin)
        .filter(part -> !part.isBlank())
        .map(References::ended)
        .collect(Collectors.joining(" "));
  }

  private static String ended(String part) {
    return part.endsWith("?") || part.endsWith("!") || part.endsWith(".") ? part : part + ".";
  }
}
