package dev.decisionmatrix.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * The numbers of a criterion's {@code value} as its cell writes them, for those who change some.
 */
public final class FileValue {
  /** What a number of it says. */
  public enum Part {
    RATING,
    WORTH
  }

  /**
   * A number in the place of another.
   *
   * @param place of the point, from 0, by rating
   */
  public record Figure(int place, Part part, String text) {}

  private record Written(int from, int to, Amount.Given amount) {}

  private record Point(Written rating, Optional<Written> worth) {
    Stream<Written> numbers() {
      return Stream.concat(Stream.of(rating), worth.stream());
    }
  }

  private final String text;
  private final List<Point> points = new ArrayList<>();

  /** Of a text that was read without errors: points, or a limit. */
  public FileValue(String text) {
    this.text = text;
    Matcher limit = ValueText.LIMIT.matcher(text);
    if (limit.find()) {
      points.add(new Point(written(limit.start(3), limit.end(3)), Optional.empty()));
    } else {
      readPoints();
    }
    points.sort(Comparator.comparingDouble(point -> point.rating().amount().value()));
  }

  private void readPoints() {
    Matcher between = ValuePoints.between(text).matcher(text);
    int from = 0;
    while (between.find()) {
      readPoint(from, between.start());
      from = between.end();
    }
    readPoint(from, text.length());
  }

  private void readPoint(int from, int to) {
    Matcher within = ValuePoints.WITHIN.matcher(text).region(from, to);
    if (within.find()) {
      points.add(new Point(written(from, within.start()), Optional.of(written(within.end(), to))));
    }
  }

  private Written written(int from, int to) {
    String around = text.substring(from, to);
    int start = from + around.length() - around.stripLeading().length();
    int end = from + around.stripTrailing().length();
    return new Written(start, end, (Amount.Given) Amount.of(text.substring(start, end)));
  }

  /** Whether commas part its points. */
  public boolean isPartedByCommas() {
    return !text.contains(";") && !text.contains("|");
  }

  /** What it calls all that a rating can be worth: 1, or 100. */
  public double all() {
    return points.stream()
            .flatMap(point -> point.worth().stream())
            .anyMatch(worth -> worth.amount().isPercent() || worth.amount().value() > 1)
        ? ValuePoints.HUNDRED
        : 1;
  }

  /** All its numbers as they stand. */
  public List<String> numbers() {
    return points.stream().flatMap(Point::numbers).map(this::text).toList();
  }

  /** A number as it stands. */
  public String number(int place, Part part) {
    return text(written(place, part));
  }

  private Written written(int place, Part part) {
    Point point = points.get(place);
    return part == Part.RATING ? point.rating() : point.worth().orElseThrow();
  }

  private String text(Written number) {
    return text.substring(number.from(), number.to());
  }

  /** The text with some numbers changed. */
  public String with(List<Figure> numbers) {
    StringBuilder changed = new StringBuilder(text);
    numbers.stream()
        .sorted(Comparator.comparing(one -> -written(one.place(), one.part()).from()))
        .forEach(
            one -> {
              Written old = written(one.place(), one.part());
              changed.replace(old.from(), old.to(), one.text());
            });
    return changed.toString();
  }
}
