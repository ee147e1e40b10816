package dev.decisionmatrix.pasted;

import dev.decisionmatrix.input.TableWords;
import dev.decisionmatrix.model.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Guesses on which scale a table rates, and says by what. */
final class Scales {
  /** {@code Weight (kg)}; a capital alone may be a must. */
  private static final Pattern UNIT_BEHIND =
      Pattern.compile(
          ".+\\s[(\\[](?:(?:in"
              + " )?(?:[km\u00B5]?s|sec|min|h|hrs?|hours?|days?|weeks?|months?|years?|Tagen?"
              + "|Stunden|Wochen|Monaten?|k?g|t|lbs?|[kcm]?m|km/h|m\u00B2|m2|l|ml|[KMGT]i?B|[kMG]bps"
              + "|[kM]?Wh?|k?W|mAh|[kMG]?Hz|fps|rps|qps|tps|req/s|\u00B0C|EUR|USD|GBP|CHF|[\u20AC$\u00A3]))[)\\]]");

  /** Which no mark in a table is off. */
  static final Scale ANY = new Scale(-5, 5);

  private static final double HUNDREDTHS = 100;

  private final Content content;
  private final Map<String, String> anchors = new LinkedHashMap<>();
  private final List<String> notes;

  /** Whether an {@code S} is small, and not the same as something else. */
  private final boolean hasSizes;

  /**
   * What came of it.
   *
   * @param common of all criteria that have none of their own
   * @param why for people
   * @param anchors words by the number of their step
   */
  record Guess(Scale common, String why, Map<String, String> anchors, Content content) {}

  private Scales(Content content) {
    this.content = content;
    this.notes = new ArrayList<>(content.notes());
    this.hasSizes =
        content.lines().stream()
            .flatMap(line -> line.rated().stream())
            .anyMatch(cell -> cell.matches("(?i)m|l|x+[sl]|medium|large"));
  }

  /**
   * Guesses.
   *
   * @param texts what stands around the table, which may say it
   */
  static Guess of(Content content, List<String> texts) {
    return new Scales(content).guess(texts);
  }

  private Guess guess(List<String> texts) {
    List<String> words =
        content.lines().stream()
            .flatMap(line -> line.rated().stream())
            .filter(this::isWord)
            .distinct()
            .toList();
    Optional<Ladder> ladder = Ladder.of(words);
    CommonScale common = CommonScale.of(content, texts, ladder);
    List<Line> lines = new ArrayList<>();
    for (Line line : Mandatory.demanded(content.lines(), common.scale())) {
      lines.add(
          scaled(
              ladder
                  .map(steps -> inNumbers(line, steps, common.scale()))
                  .orElseGet(() -> inOwnWords(line, words, common.scale())),
              common.scale()));
    }
    Mandatory.note(content.lines()).ifPresent(notes::add);
    tellOfCosts(lines, common.scale());
    LikeRanks.note(content, common.scale()).ifPresent(notes::add);
    ladder.ifPresent(
        steps -> {
          anchor(steps, words, common.scale());
          lines.replaceAll(line -> spelt(line, steps, words));
        });
    return new Guess(
        common.scale(),
        common.why(),
        anchors,
        new Content(content.options(), lines, content.totals(), notes));
  }

  /** Their name says that less is better, and a rating says that more is. */
  private void tellOfCosts(List<Line> lines, Scale common) {
    List<String> costs =
        lines.stream()
            .filter(line -> !line.hasScale() && Directed.isLessBetter(line))
            .filter(content.lines()::contains)
            .filter(line -> line.rated().stream().noneMatch(this::isWord))
            .map(line -> "`" + line.name() + "`")
            .toList();
    if (!costs.isEmpty() && common.worst() < common.best()) {
      notes.add(
          "%2$s is best on %1$s too, as everywhere; where it says much of it, write `worst` %2$s and `best` %3$s"
              .formatted(
                  String.join(", ", costs),
                  TableWords.number(common.best()),
                  TableWords.number(common.worst())));
    }
  }

  private boolean isWord(String cell) {
    return (hasSizes || !cell.equalsIgnoreCase("s"))
        && TableWords.figure(cell).isEmpty()
        && !TableWords.isAmbiguous(cell)
        && Ladder.isStep(cell);
  }

  /** A criterion whose numbers are far off, or measured, has a scale of its own. */
  private Line scaled(Line line, Scale common) {
    List<Double> figures = figures(line);
    boolean isOff = figures.stream().anyMatch(figure -> !common.contains(figure));
    if (line.hasScale() || figures.isEmpty()) {
      return line;
    }
    if (!isOff && !isMeasured(line)) {
      return Directed.isLess(line.fact(Heads.DIRECTION)) ? turned(line, common) : line;
    }
    Scale own = own(line, figures);
    notes.add(
        "`%s` has a scale of its own, from %s (worst) to %s (best): check it, as it is guessed from its ratings and its name"
            .formatted(line.name(), TableWords.number(own.worst()), TableWords.number(own.best())));
    return line.with("worst", TableWords.number(own.worst()))
        .with("best", TableWords.number(own.best()));
  }

  private Line turned(Line line, Scale common) {
    String worst = TableWords.number(common.best());
    String best = TableWords.number(common.worst());
    notes.add(
        "`%s`: %s is best, as the table says `%s` of it"
            .formatted(line.name(), best, line.fact(Heads.DIRECTION)));
    return line.with("worst", worst).with("best", best);
  }

  /** It has a unit, or numbers so fine that nobody rates with them. */
  static boolean isMeasured(Line line) {
    return !line.fact("unit").isEmpty()
        || UNIT_BEHIND.matcher(line.name()).matches()
        || (Directed.isLessBetter(line)
            && figures(line).stream().anyMatch(figure -> 2 * figure != Math.rint(2 * figure)));
  }

  private static List<Double> figures(Line line) {
    return line.rated().stream()
        .flatMap(cell -> TableWords.figure(cell).stream())
        .map(TableWords.Figure::value)
        .toList();
  }

  private static Scale own(Line line, List<Double> figures) {
    double least = figures.stream().min(Double::compare).orElse(0.0);
    double most = figures.stream().max(Double::compare).orElse(0.0);
    if (line.fact("unit").equals("%") && least >= 0 && most <= 100) {
      least = 0;
      most = 100;
    }
    if (least == most) {
      least = Math.min(0, least);
      most = Math.max(most, least + 1);
    }
    return Directed.isLessBetter(line) ? new Scale(most, least) : new Scale(least, most);
  }

  /** Where more is worse, words of amount cannot have the steps that they have elsewhere. */
  private Line inNumbers(Line line, Ladder ladder, Scale common) {
    boolean isTurned = ladder.isOfAmount() && Directed.isLessBetter(line);
    if (!isTurned || line.rated().stream().noneMatch(cell -> ladder.step(cell) >= 0)) {
      return line;
    }
    String most = ladder.steps().get(ladder.steps().size() - 1).get(0);
    notes.add(
        "`"
            + line.name()
            + "`: `"
            + most
            + "` is read as worst, by its name; write it otherwise if that is wrong");
    return line.withCells(
        line.cells().stream()
            .map(cell -> ladder.step(cell) < 0 ? cell : number(common, 1 - share(ladder, cell)))
            .toList());
  }

  /** Where no words are those of the whole table, a criterion may have its own. */
  private Line inOwnWords(Line line, List<String> all, Scale common) {
    List<String> words = line.rated().stream().filter(this::isWord).distinct().toList();
    Optional<Ladder> own = Ladder.of(words, all);
    if (own.isEmpty()) {
      return line;
    }
    Ladder ladder = own.get();
    boolean isTurned = ladder.isOfAmount() && Directed.isLessBetter(line);
    UnaryOperator<String> number =
        word -> number(common, isTurned ? 1 - share(ladder, word) : share(ladder, word));
    notes.add(
        words.stream()
            .map(word -> "`" + word + "` is " + number.apply(word))
            .collect(Collectors.joining(", ", "`" + line.name() + "`: ", "")));
    return line.withCells(
        line.cells().stream()
            .map(cell -> words.contains(cell) ? number.apply(cell) : cell)
            .toList());
  }

  /** Each step in one spelling, which the decision has for it. */
  private static Line spelt(Line line, Ladder ladder, List<String> words) {
    Map<Integer, String> spelt = ladder.spelt(words);
    return line.withCells(
        line.cells().stream()
            .map(cell -> spelt.getOrDefault(cell.isEmpty() ? -1 : ladder.step(cell), cell))
            .toList());
  }

  private static double share(Ladder ladder, String word) {
    return ladder.step(word) / (ladder.steps().size() - 1.0);
  }

  private static String number(Scale scale, double share) {
    return TableWords.number(Math.rint(scale.rating(share) * HUNDREDTHS) / HUNDREDTHS);
  }

  private void anchor(Ladder ladder, List<String> words, Scale common) {
    int last = ladder.steps().size() - 1;
    ladder
        .spelt(words)
        .forEach((step, word) -> anchors.put(number(common, (double) step / last), word));
  }
}
