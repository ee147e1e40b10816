package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.OwnUnits;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.VerdictWords;
import dev.decisionmatrix.blocks.Block.TableCell;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** How the report shows figures. */
final class Figures {
  /** What a table shows where there is no figure. */
  static final String NONE = "–";

  /** A longer unit makes columns so wide that few stand beside each other. */
  private static final int LONGEST_UNIT = 8;

  private static final DateTimeFormatter LONG_DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Figures() {}

  /** A cell of a table without a figure, and what is read out in place of its dash. */
  static TableCell none(String spoken) {
    return TableCell.of(Text.of(Span.plain(NONE).spokenAs(spoken)));
  }

  /** Points of a headline: whole, unless nothing would be left of them. */
  static String headline(double points) {
    return told(points).text(points);
  }

  /** The same of points that are held against a bound, with what tells on which side they lie. */
  static String headline(double points, double bound) {
    Decimals shown = told(points);
    return Rounding.hides(shown, points, bound)
        ? Rounding.apart(points, bound)
        : shown.text(points);
  }

  /** {@code 74 of 100 points}, and in people's own units where they want those. */
  static String ofHundred(Analysis analysis, double score) {
    return headline(score, analysis.scenario().goodEnough())
        + " of 100 points"
        + OwnUnits.of(analysis).map(units -> " (" + units.words(score) + ")").orElse("");
  }

  /** {@code 7 points}, {@code 1 point}, {@code 0.4 points}. */
  static String points(double points) {
    String figure = headline(points);
    return figure + (figure.equals("1") ? " point" : " points");
  }

  /** Points of a table. */
  static String table(double points) {
    return Decimals.ONE.text(points);
  }

  /** The lowest score of a table, or that missing evidence could knock the option out. */
  static String lowest(OptionResult result) {
    return result.mayBeKnockedOut() ? VerdictWords.OUT : table(result.lowest());
  }

  static String percent(double share) {
    return Decimals.PERCENT.text(share);
  }

  /** A share of samples: 100% means all of them, 0% none. */
  static String share(double share) {
    String text = Decimals.PERCENT.text(share);
    if (share < 1 && text.equals(Decimals.PERCENT.text(1))) {
      return "over 99%";
    }
    return share > 0 && text.equals(Decimals.PERCENT.text(0)) ? "under 1%" : text;
  }

  /** A rating, its unit behind it. */
  static String rating(Analysis analysis, Rating rating) {
    return rating.rating().isPresent()
        ? analysis.ratings().figures(rating.criterion()).rating(rating.rating().getAsDouble())
        : NONE;
  }

  /** The same in a table that names the unit beside the criterion: without one that is long. */
  static String inTable(Analysis analysis, Rating rating) {
    Criterion criterion = rating.criterion();
    return rating.rating().isPresent() && isLong(criterion.unit())
        ? analysis.ratings().figures(criterion).combined().number(rating.rating().getAsDouble())
        : rating(analysis, rating);
  }

  /** Whether a unit stands over a column rather than in its cells. */
  static boolean isLong(String unit) {
    return unit.strip().length() > LONGEST_UNIT;
  }

  /** {@code 1,000}. */
  static String thousands(int number) {
    return Phrases.thousands(number);
  }

  static String rank(OptionalInt rank) {
    return rank.isPresent() ? Integer.toString(rank.getAsInt()) : NONE;
  }

  static String date(LocalDate date) {
    return LONG_DATE.format(date);
  }

  static List<String> names(List<Option> options) {
    return options.stream().map(Option::name).toList();
  }

  /** The names for a sentence, each to be set apart in it. */
  static String quoted(List<Option> options) {
    return Phrases.list(options.stream().map(Option::name).map(SetApart::quoted).toList());
  }

  private static Decimals told(double points) {
    double size = Math.abs(points);
    if (size == 0 || size >= 0.95) {
      return Decimals.WHOLE;
    }
    if (size >= 0.05) {
      return Decimals.ONE;
    }
    return size >= 0.005 ? Decimals.TWO : Decimals.AS_TYPED;
  }
}
