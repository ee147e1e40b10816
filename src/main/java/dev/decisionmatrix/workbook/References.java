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
            .sorted(
                Comparator.comparingInt(
                    source -> source.map(citations::number).orElse(Integer.MAX_VALUE)))
            .map(this::label)
            .toList();
    return labels.isEmpty() ? Expected.NONE : String.join(" ", labels);
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
