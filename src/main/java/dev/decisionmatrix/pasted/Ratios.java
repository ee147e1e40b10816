package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.TableWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Results that multiply and divide, such as those of RICE, ICE and WSJF: no weighted sum gives
 * them. They tell of which criterion less is better, and are not compared.
 */
final class Ratios {
  private static final double NEAR = 0.02;
  private static final int FEW = 3;
  private static final double HUNDRED = 100;
  private static final Pattern RANK = Pattern.compile("(?i)(rank|priority|position|order|rang).*");

  private final Content content;
  private final List<Line> lines;
  private final List<String> notes;

  private Ratios(Content content) {
    this.content = content;
    this.notes = new ArrayList<>(content.notes());
    this.lines = new ArrayList<>(content.lines());
  }

  static Content read(Content content) {
    return content.has("weight") || content.lines().size() < FEW
        ? content
        : new Ratios(content).read();
  }

  private Content read() {
    for (Line total : content.totals()) {
      boolean isWhole =
          total.rated().size() == content.options().size()
              && total.rated().stream().noneMatch(cell -> TableWords.figure(cell).isEmpty());
      if (isWhole && isFound(total)) {
        return new Content(
            content.options(),
            lines,
            content.totals().stream()
                .filter(one -> !one.equals(total))
                .filter(Ratios::isNoRank)
                .toList(),
            notes);
      }
    }
    return content;
  }

  private static boolean isNoRank(Line total) {
    return !RANK.matcher(total.name()).matches();
  }

  /** Whether a total is what the others come to, with one that divides them or none. */
  private boolean isFound(Line total) {
    Optional<Line> sum =
        IntStream.range(2, lines.size()).filter(this::isSum).mapToObj(lines::get).findFirst();
    List<Line> parts = new ArrayList<>(lines);
    sum.ifPresent(parts::remove);
    for (int divisor = parts.size() - 1; divisor >= -1; divisor--) {
      boolean isProduct = comes(total, parts, divisor, Way.PRODUCT);
      if (isProduct || (divisor >= 0 && comes(total, parts, divisor, Way.SUM))) {
        tell(total, parts, divisor, isProduct ? " x " : " + ");
        sum.ifPresent(
            line -> notes.add("`" + line.name() + "` was left out: it adds up what stands before"));
        lines.clear();
        for (int part = 0; part < parts.size(); part++) {
          Line line = parts.get(part).with(Heads.DIRECTION, part == divisor ? "lower" : "higher");
          lines.add(divisor < 0 ? line : scaled(line));
        }
        return true;
      }
    }
    return false;
  }

  private enum Way {
    PRODUCT,
    SUM
  }

  private void tell(Line total, List<Line> parts, int divisor, String sign) {
    List<String> others = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      if (part != divisor) {
        others.add(parts.get(part).name());
      }
    }
    String formula = String.join(sign, others);
    notes.add(
        "`%s` is %s: weights and ratings are added up here, so the order may be another, and it is not compared"
            .formatted(
                total.name(),
                divisor < 0 ? formula : "(" + formula + ") / " + parts.get(divisor).name()));
  }

  private boolean isSum(int at) {
    return IntStream.range(0, content.options().size())
        .allMatch(
            option -> {
              double sum = 0;
              for (Line line : lines.subList(0, at)) {
                sum += figure(line, option).orElse(Double.NaN);
              }
              return Math.abs(sum - figure(lines.get(at), option).orElse(Double.NaN)) < NEAR;
            });
  }

  private boolean comes(Line total, List<Line> parts, int divisor, Way way) {
    for (int option = 0; option < content.options().size(); option++) {
      double ours = way == Way.PRODUCT ? 1 : 0;
      for (int part = 0; part < parts.size(); part++) {
        double figure = figure(parts.get(part), option).orElse(Double.NaN);
        if (part != divisor) {
          ours = way == Way.PRODUCT ? ours * figure : ours + figure;
        }
      }
      double by = divisor < 0 ? 1 : figure(parts.get(divisor), option).orElse(Double.NaN);
      double told = figure(total, option).orElse(Double.NaN);
      boolean isNear =
          Math.abs(ours / by - told) <= NEAR * Math.abs(told)
              || Math.abs(ours / by / HUNDRED - told) <= NEAR * Math.abs(told);
      if (!isNear) {
        return false;
      }
    }
    return true;
  }

  /** Each on a scale of its own, from its ratings. */
  private static Line scaled(Line line) {
    double least = figures(line).min().orElse(0);
    double most = figures(line).max().orElse(0);
    if (line.hasScale() || !(least < most)) {
      return line;
    }
    boolean isLess = Directed.isLessBetter(line);
    return line.with("worst", TableWords.number(isLess ? most : least))
        .with("best", TableWords.number(isLess ? least : most));
  }

  private static DoubleStream figures(Line line) {
    return line.rated().stream()
        .flatMap(cell -> TableWords.figure(cell).stream())
        .mapToDouble(TableWords.Figure::value);
  }

  private static OptionalDouble figure(Line line, int option) {
    return TableWords.figure(line.cells().get(option)).stream()
        .mapToDouble(TableWords.Figure::value)
        .findFirst();
  }
}
