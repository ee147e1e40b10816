package dev.decisionmatrix.workbook.decision;

import dev.decisionmatrix.analysis.ChangesInShort.Room;
import dev.decisionmatrix.analysis.Demand;
import dev.decisionmatrix.analysis.OwnUnits;
import dev.decisionmatrix.analysis.Sentence;
import dev.decisionmatrix.analysis.Verdict;
import dev.decisionmatrix.analysis.VerdictInShort;
import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.display.Cut;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.decision.ShortNames.OfOption;
import java.util.Comparator;
import java.util.List;

/** How wide the columns of the page are, and what room they leave for names; all in pixels. */
final class PageWidths {
  /** How much of a line there is for a name, and its font. */
  record Place(double pixels, Arial font) {}

  /** From the first column to the gutter, but for the indent. */
  private static final int LINE = 677;

  /** The same right of the gutter. */
  private static final int RIGHT = 466;

  private static final int FEWEST = 168;
  private static final int LEAST_NAME = 50;
  private static final int MOST = 214;
  private static final int NAMES_AND_BARS = 376;
  private static final int GUTTER = 20;

  /** More of it, taken from the bars, where scores are shown in people's own units. */
  private static final int OWN_UNITS = 48;

  /** Of the column of reasons, and of the figures beside it. */
  private static final int REASONS = 266;

  private static final int POINTS = 44;

  /** More of the figures, taken from the reasons, where a control on raters stands above. */
  private static final int RATERS = 40;

  /** Still more for the caption beside what a score must reach. */
  private static final int CAPTION = 16;

  /** From a reason to the end of its column. */
  private static final int BESIDE_REASON = 10;

  private static final int BESIDE_OPTION = 14;
  private static final int BESIDE_TEAM = 22;

  /** Of letters; names with more make a smaller headline. */
  private static final int LONG_NAME = 20;

  private static final double BODY = 10;
  private static final int LEAST_QUESTION = 120;

  /** Of the columns of scores. */
  private static final int SCORES = 98;

  /** As wide as most. */
  private static final String RATING = "88.88";

  private static final double LARGE = 20;
  private static final double SMALLER = 16;
  private static final double PAST = 14;
  private static final double PAST_SMALLER = 12;

  /** What stands beside a name at most. */
  private static final String LEADS =
      VerdictInShort.LEADS.with("", VerdictInShort.LESS, Verdict.Kind.FRAGILE.word());

  private static final String LED =
      VerdictInShort.LED.with("", VerdictInShort.LESS, Verdict.Kind.FRAGILE.word());
  private static final String SHARE = VerdictInShort.TWO_SHARE.with("", "");

  private final boolean twoLined;
  private final boolean large;
  private final int names;
  private final int ownUnits;

  /** The longest that stands behind a demand. */
  private final String behind;

  PageWidths(Book book) {
    List<String> options = book.decision().options().stream().map(Option::name).toList();
    List<String> teams = book.decision().teams().stream().map(Team::name).toList();
    twoLined = new Body(options.size()).isTwoLined();
    double wanted =
        Math.max(widest(options, BODY) + BESIDE_OPTION, widest(teams, BODY) + BESIDE_TEAM);
    names = (int) Math.ceil(Math.max(FEWEST, Math.min(MOST, wanted)));
    behind =
        book.decision().rated().stream()
            .map(Demand::behind)
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    ownUnits = OwnUnits.of(book.analysis()).isPresent() ? OWN_UNITS : 0;
    large =
        options.stream().allMatch(name -> name.length() <= LONG_NAME)
            && widest(options, LARGE) <= beside(LEADS, LARGE, LINE);
  }

  /** Whether names are short enough for the largest letters. */
  boolean isLarge() {
    return large;
  }

  /** Of the column of names. */
  int names() {
    return names;
  }

  int bars() {
    return NAMES_AND_BARS - names - ownUnits;
  }

  /** Of the column between left and right. */
  int gutter() {
    return GUTTER + ownUnits;
  }

  /** Of the column of reasons. */
  static int reasons(Book book) {
    if (book.decision().raters().isEmpty()) {
      return REASONS;
    }
    return book.decision().policy().mustReachTotal() > 0
        ? REASONS - RATERS - CAPTION
        : REASONS - RATERS;
  }

  /** Of the figures beside them. */
  static int points(Book book) {
    return REASONS + POINTS - reasons(book);
  }

  /** For a reason. */
  static int reason(Book book) {
    return reasons(book) - BESIDE_REASON;
  }

  /** For an option's name. */
  Place room(OfOption where) {
    double size = large ? LARGE : SMALLER;
    double past = large ? PAST : PAST_SMALLER;
    return switch (where) {
      case HEADLINE -> new Place(beside(LEADS, size, LINE), Arial.bold(size));
      case HEADLINE_BESIDE -> new Place(beside(SHARE, size, LINE) / 2, Arial.bold(size));
      case PAST -> new Place(beside(LED, past, RIGHT), Arial.bold(past));
      case PAST_BESIDE -> new Place(beside(SHARE, past, RIGHT) / 2, Arial.bold(past));
      case REASON -> new Place(135, Arial.regular(BODY));
      case RANKING -> new Place(names - BESIDE_OPTION, Arial.bold(twoLined ? BODY + 1 : BODY));
      case HEADING -> new Place(300, Arial.bold(12));
      case DISSENT -> new Place(104, Arial.bold(BODY));
      case DOMINATED -> new Place(165, Arial.regular(9));
      case CHANGE -> new Place(150, Arial.regular(BODY));
    };
  }

  /** For a criterion's name in a line on what would change it. */
  Place room(Room room) {
    return switch (room) {
      case ALONE -> new Place(420, Arial.regular(BODY));
      case BESIDE_ANOTHER -> new Place(200, Arial.regular(BODY));
      case IN_A_CROWD -> new Place(95, Arial.regular(BODY));
    };
  }

  /** For a criterion's name below an option that is knocked out. */
  Place demand() {
    return beside(Outs.OUT);
  }

  /** For the name of a cost in the same place. */
  Place demandOnCost() {
    return beside(Outs.EXCEEDS);
  }

  private Place beside(Sentence out) {
    return beside(out, tellsBehind() ? behind : "");
  }

  private Place beside(Sentence out, String behindIt) {
    Arial font = Arial.regular(9);
    double around = font.pixels(out.with("", RATING, RATING + behindIt));
    return new Place(names + SCORES - BESIDE_OPTION - around, font);
  }

  /** Whether the line of a demand has room for what stands behind it, beside a name. */
  boolean tellsBehind() {
    return beside(Outs.OUT, behind).pixels() >= LEAST_NAME;
  }

  /** As much of a title as leaves room for what must stand beside it. */
  String title(String title, String beside) {
    Arial font = Arial.bold(BODY + 1);
    return beside.isEmpty() ? title : Cut.to(title, font, LINE - font.pixels(beside));
  }

  /** As much of what was chosen as stands over the reasons. */
  static String topic(Book book, String chosen) {
    return Cut.to(chosen, Arial.bold(BODY), reason(book));
  }

  /** As much of a question as stands beside a title. */
  String beside(String title, String question) {
    double free = LINE - Arial.bold(BODY + 1).pixels(title);
    return free < LEAST_QUESTION ? "" : Cut.to(question, Arial.regular(BODY), free);
  }

  /** For a team's name. */
  Place team() {
    return new Place(162, Arial.bold(BODY));
  }

  Place teamInACrowd() {
    return new Place(104, Arial.bold(BODY));
  }

  /** Whole pixels of a text in bold. */
  double bold(String text) {
    return Math.ceil(Arial.bold(BODY).pixels(text));
  }

  /** Names that are told apart as the whole ones are. */
  List<String> cut(List<String> whole, Place room) {
    return Cut.all(whole, room.font(), room.pixels());
  }

  private static double beside(String words, double size, double line) {
    return line - Arial.bold(size).pixels(words);
  }

  private static double widest(List<String> texts, double size) {
    return texts.stream().mapToDouble(Arial.bold(size)::pixels).max().orElse(0);
  }
}
