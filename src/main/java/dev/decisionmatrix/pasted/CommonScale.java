package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.TableWords;
import dev.decisionmatrix.model.Scale;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The scale on which most criteria of a table are rated.
 *
 * @param why for people: by what it was guessed
 */
record CommonScale(Scale scale, String why) {
  private static final Pattern SAID =
      Pattern.compile(
          "(?<![\\d.,/-])(-?\\d{1,3})\\s*(?:-|\u2013|to|bis|\\.\\.|\u2026)\\s*(\\+?\\d{1,3})(?![\\d/-]|[.,]\\d)");

  private static final Pattern LEGEND =
      Pattern.compile("(?<![\\d.,])(-?\\d{1,2})\\s*[=:\u2013]\\s*\\p{L}");

  private static final Pattern BEST_FIRST =
      Pattern.compile(
          "(?<![\\d.,])1\\s*(=|is|:|\u2013|ist)?\\s*(the |der |die"
              + " )?(best|highest|beste|bester|sehr"
              + " gut)\\b|\\bbest\\w*\\s*(=|is|:)\\s*1\\b|\\blow(er|est)( scores?)?( is| =| are)?"
              + " (better|best)\\b|schulnote");

  private static final Pattern WORST =
      Pattern.compile(
          "(\\d{1,3})\\s*(?:=|is|:|ist)\\s*(?:the"
              + " )?(?:worst|lowest|poor|bad|schlecht\\w*|ungen\u00FCgend)\\b");

  private static final Pattern OUT_OF =
      Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(?:/|out of|of|von)\\s*(\\d+)");
  private static final Pattern STARS = Pattern.compile("[\u2605\u2B50\u2606\u25CF\u25CB]+");
  private static final Pattern FILLED = Pattern.compile("[\u2605\u2B50]+");
  private static final Pattern SIGNS = Pattern.compile("\\++|[-\u2212\u2013]+");
  private static final double USUAL = 10;
  private static final double HUNDRED = 100;
  private static final double STEP = 5;

  /**
   * Guesses it.
   *
   * @param texts what stands around the table, which may say it
   * @param ladder the words that rate
   */
  static CommonScale of(Content content, List<String> texts, Optional<Ladder> ladder) {
    List<String> cells =
        content.lines().stream()
            .filter(line -> !line.hasScale() && !Scales.isMeasured(line))
            .flatMap(line -> line.rated().stream())
            .toList();
    List<Double> all =
        cells.stream()
            .flatMap(cell -> TableWords.figure(cell).stream())
            .map(TableWords.Figure::value)
            .toList();
    List<Double> figures = all.stream().filter(value -> Math.abs(value) <= USUAL).toList();
    Optional<CommonScale> turned = bestFirst(content, texts, figures);
    return turned
        .or(() -> byMarks(cells))
        .or(() -> ofHundred(content, all))
        .or(() -> said(texts, figures))
        .or(() -> ladder.filter(steps -> figures.isEmpty()).map(CommonScale::ofWords))
        .or(() -> usual(figures))
        .orElse(new CommonScale(new Scale(1, 5), "nothing says otherwise"));
  }

  /** Ranks and school marks, where something says that 1 is best. */
  private static Optional<CommonScale> bestFirst(
      Content content, List<String> texts, List<Double> figures) {
    Optional<String> says =
        texts.stream()
            .filter(text -> BEST_FIRST.matcher(text.toLowerCase(Locale.ROOT)).find())
            .findFirst();
    double most = figures.stream().max(Double::compare).orElse(0.0);
    double worst =
        texts.stream()
            .flatMap(text -> WORST.matcher(text.toLowerCase(Locale.ROOT)).results())
            .mapToDouble(found -> Double.parseDouble(found.group(1)))
            .filter(end -> end >= most)
            .findFirst()
            .orElse(
                said(texts, figures)
                    .map(said -> said.scale().best())
                    .orElse(Math.max(most, content.options().size())));
    return says.filter(any -> worst > 1)
        .map(text -> new CommonScale(new Scale(worst, 1), "`" + text + "` says that 1 is best"));
  }

  /** Nobody measures in steps of five everywhere. */
  private static Optional<CommonScale> ofHundred(Content content, List<Double> figures) {
    boolean isRated =
        content.lines().size() > 1
            && figures.stream().allMatch(one -> one >= 0 && one <= HUNDRED && one % STEP == 0)
            && figures.stream().filter(one -> one > USUAL).count() * 2 > figures.size();
    return isRated
        ? Optional.of(new CommonScale(new Scale(0, HUNDRED), "ratings are steps of 5 up to 100"))
        : Optional.empty();
  }

  private static CommonScale ofWords(Ladder ladder) {
    int steps = ladder.steps().size();
    return steps == 2
        ? new CommonScale(new Scale(0, 1), "ratings are two words")
        : new CommonScale(new Scale(1, steps), "ratings are " + steps + " words");
  }

  private static Optional<CommonScale> byMarks(List<String> cells) {
    int signs = longest(cells, SIGNS);
    if (cells.stream().anyMatch(cell -> cell.matches("\\++")) && signs > 0) {
      return Optional.of(
          new CommonScale(
              new Scale(-signs, signs), "ratings are signs, of which there are up to " + signs));
    }
    for (String cell : cells) {
      Matcher part = OUT_OF.matcher(cell);
      if (part.matches() && isShare(part)) {
        boolean hasNone = cells.stream().anyMatch(other -> other.matches("0\\s*(/|o).*"));
        double best = Double.parseDouble(part.group(2));
        return Optional.of(
            new CommonScale(
                new Scale(hasNone ? 0 : 1, best), "ratings are out of " + part.group(2)));
      }
    }
    int stars = longest(cells, STARS);
    return stars > 1
        ? Optional.of(
            new CommonScale(
                new Scale(1, Math.max(stars, longest(cells, FILLED) == stars ? 5 : stars)),
                "ratings are stars"))
        : Optional.empty();
  }

  /** Not {@code 24/7}. */
  private static boolean isShare(Matcher part) {
    double whole = Double.parseDouble(part.group(2));
    return whole > 1 && Double.parseDouble(part.group(1).replace(',', '.')) <= whole;
  }

  private static int longest(List<String> cells, Pattern pattern) {
    return cells.stream()
        .filter(cell -> pattern.matcher(cell).matches())
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** {@code Scores from 1 to 10}, if all ratings are. */
  private static Optional<CommonScale> said(List<String> texts, List<Double> figures) {
    for (String text : texts) {
      Matcher said = SAID.matcher(text);
      while (said.find()) {
        double from = Double.parseDouble(said.group(1));
        double to = Double.parseDouble(said.group(2).replace("+", ""));
        boolean isScale = from < to && to <= 100 && from >= -100 && to - from >= 1;
        if (isScale && figures.stream().allMatch(figure -> figure >= from && figure <= to)) {
          return Optional.of(new CommonScale(new Scale(from, to), "`" + text + "` says so"));
        }
      }
    }
    return texts.stream().flatMap(text -> legend(text, figures).stream()).findFirst();
  }

  /** {@code 0 = not met, 1 = partly met, 2 = fully met}. */
  private static Optional<CommonScale> legend(String text, List<Double> figures) {
    List<Double> steps =
        LEGEND.matcher(text).results().map(step -> Double.parseDouble(step.group(1))).toList();
    double from = steps.stream().min(Double::compare).orElse(0.0);
    double to = steps.stream().max(Double::compare).orElse(0.0);
    return from < to && figures.stream().allMatch(figure -> figure >= from && figure <= to)
        ? Optional.of(new CommonScale(new Scale(from, to), "`" + text + "` says so"))
        : Optional.empty();
  }

  private static Optional<CommonScale> usual(List<Double> figures) {
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    double least = figures.stream().min(Double::compare).orElse(0.0);
    double most = figures.stream().max(Double::compare).orElse(0.0);
    String why = "ratings run from " + TableWords.number(least) + " to " + TableWords.number(most);
    if (least < 0) {
      double end =
          Stream.of(1.0, 2.0, 3.0, 5.0, 10.0)
              .filter(one -> one >= Math.max(-least, most))
              .findFirst()
              .orElse(USUAL);
      return Optional.of(new CommonScale(new Scale(-end, end), why));
    }
    double best = most <= 1 && least == 0 ? 1 : most <= 3 && least == 0 ? 3 : most <= 5 ? 5 : USUAL;
    return Optional.of(new CommonScale(new Scale(least < 1 ? 0 : 1, best), why));
  }
}
