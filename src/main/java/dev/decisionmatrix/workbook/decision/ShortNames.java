package dev.decisionmatrix.workbook.decision;

import dev.decisionmatrix.analysis.ChangesInShort;
import dev.decisionmatrix.analysis.ChangesInShort.Room;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.WeightChoices;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Names as long as each place of the page has room for, among the workings. */
final class ShortNames {
  /** Where an option is named. */
  enum OfOption {
    HEADLINE("in the headline"),
    HEADLINE_BESIDE("beside another in the headline"),
    PAST("in the headline as delivered"),
    PAST_BESIDE("beside another there"),
    REASON("in the reason"),
    RANKING("in the ranking"),
    HEADING("in a heading"),
    DISSENT("as what somebody puts first"),
    DOMINATED("as dominated"),
    CHANGE("in a line on what would change it");

    private final String where;

    OfOption(String where) {
      this.where = where;
    }
  }

  /** Names of things of a kind, cut for one place. */
  static final class Cut<T> {
    private final Map<T, String> words = new LinkedHashMap<>();
    private final Cells<T> cells;

    private Cut(Lines lines, String title, List<T> things, List<String> names) {
      for (int place = 0; place < things.size(); place++) {
        words.put(things.get(place), names.get(place));
      }
      cells = lines.add(title, things, Content.labels(this::of));
      cells.looking(Look.NOTE);
    }

    String of(T thing) {
      return Objects.requireNonNull(words.get(thing));
    }

    /** By the place of the thing in its list, from 1. */
    Formula at(Formula place) {
      return Guard.pick(cells.fixed(), place);
    }

    List<String> all() {
      return List.copyOf(words.values());
    }
  }

  private final Map<OfOption, Cut<Option>> options = new EnumMap<>(OfOption.class);
  private final Map<Room, Cut<Criterion>> criteria = new EnumMap<>(Room.class);
  private final Cut<Criterion> demands;
  private final Map<Group, String> groups = new LinkedHashMap<>();
  private final Map<Criterion, String> costs = new LinkedHashMap<>();
  private final Cut<Rater> voices;
  private final Cut<String> choices;
  private final Cut<String> choicesShort;
  private final String choiceInUse;
  private final PageWidths widths;

  ShortNames(Book book, PageWidths widths) {
    this.widths = widths;
    Lines lines = new Lines(0, 1, 1);
    List<Option> all = book.decision().options();
    for (OfOption where : OfOption.values()) {
      List<String> cut = widths.cut(all.stream().map(Option::name).toList(), widths.room(where));
      options.put(where, new Cut<>(lines, "Option " + where.where, all, cut));
    }
    List<Criterion> rows = book.decision().criteria();
    for (Room room : Room.values()) {
      List<String> cut = widths.cut(rows.stream().map(Criterion::name).toList(), widths.room(room));
      String title = "Criterion " + room.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      criteria.put(room, new Cut<>(lines, title, rows, cut));
    }
    List<String> whole = rows.stream().map(Criterion::name).toList();
    demands = new Cut<>(lines, "Criterion of a demand", rows, widths.cut(whole, widths.demand()));
    List<Group> asked = List.copyOf(book.decision().policy().mustReachSubtotals().keySet());
    List<String> paths = asked.stream().map(Group::text).toList();
    List<String> shortened = widths.cut(paths, widths.demand());
    for (int place = 0; place < asked.size(); place++) {
      groups.put(asked.get(place), shortened.get(place));
    }
    List<Criterion> paid = book.decision().costs();
    List<String> cut =
        widths.cut(paid.stream().map(Criterion::name).toList(), widths.demandOnCost());
    for (int place = 0; place < paid.size(); place++) {
      costs.put(paid.get(place), cut.get(place));
    }
    List<Rater> own = book.decision().voices();
    List<String> named = own.stream().map(Rater::name).toList();
    voices = new Cut<>(lines, "Team", own, widths.cut(named, widths.team()));
    List<String> words = new WeightChoices(book.decision().teams()).all();
    choices = new Cut<>(lines, "Weights of", words, widths.cut(words, widths.team()));
    choicesShort =
        new Cut<>(lines, "Weights of, in a crowd", words, widths.cut(words, widths.teamInACrowd()));
    choiceInUse = WeightChoices.inUse(book.analysis());
    book.workings().section("Names as long as there is room", lines);
  }

  Cut<Option> of(OfOption where) {
    return Objects.requireNonNull(options.get(where));
  }

  Cut<Criterion> criteria(Room room) {
    return Objects.requireNonNull(criteria.get(room));
  }

  /** Whether there is room for what stands behind the demand there. */
  boolean tellsBehind() {
    return widths.tellsBehind();
  }

  /** Below an option that is knocked out. */
  Cut<Criterion> demands() {
    return demands;
  }

  /** Of a group whose sub-total must reach something, in the same place. */
  String of(Group group) {
    return Objects.requireNonNull(groups.get(group));
  }

  /** Of a cost that is more than it may be, likewise. */
  String ofCost(Criterion cost) {
    return Objects.requireNonNull(costs.get(cost));
  }

  /** Of teams with an evaluation of their own. */
  Cut<Rater> voices() {
    return voices;
  }

  /** The words that the control takes, all teams first. */
  Cut<String> choices() {
    return choices;
  }

  /** Where two further conditions are told. */
  Cut<String> choicesShort() {
    return choicesShort;
  }

  String choiceInUse() {
    return choiceInUse;
  }

  /** In the bold letters of the dissent; whole pixels. */
  double pixels(String text) {
    return widths.bold(text);
  }

  /** The widest of the names there, likewise. */
  double widest(OfOption where) {
    return of(where).all().stream().mapToDouble(this::pixels).max().orElse(0);
  }

  /** For the lines on what would change it. */
  ChangesInShort.Names ofChanges() {
    return new ChangesInShort.Names() {
      @Override
      public String of(Option option) {
        return ShortNames.this.of(OfOption.CHANGE).of(option);
      }

      @Override
      public String inCrowd(Option option) {
        return ShortNames.this.of(OfOption.DISSENT).of(option);
      }

      @Override
      public String of(Criterion criterion, Room room) {
        return criteria(room).of(criterion);
      }
    };
  }
}
