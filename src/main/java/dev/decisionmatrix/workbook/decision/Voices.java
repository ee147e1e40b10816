package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.sum;

import dev.decisionmatrix.analysis.Dissent;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Sentences;
import dev.decisionmatrix.workbook.decision.ShortNames.OfOption;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Those of a kind that put another option first than the leader, one by one and joined: steps to
 * the sentence of {@link Dissent}.
 *
 * @param <T> teams or methods
 */
final class Voices<T> {
  /**
   * What is known of them.
   *
   * @param most so many are told by name
   * @param name of each
   * @param ranks by each, in file order of the options
   * @param differs whether it puts another first
   * @param pixels that each takes at most
   * @param voice by the analysis; where it does not differ none
   */
  record Kind<T>(
      String title,
      List<T> all,
      int most,
      Function<T, String> name,
      Function<T, RangeRef> ranks,
      Function<T, Formula> differs,
      ToDoubleFunction<T> pixels,
      Function<T, Optional<Dissent.Voice>> voice) {}

  private static final String WHY = "Widths of the names as they are cut";

  /**
   * One of them by the analysis.
   *
   * @param place among all, from 0
   * @param soFar how many differ up to this one
   * @param told all that are told by name up to this one
   */
  record Heard(int place, boolean differs, int soFar, boolean named, String told) {}

  private final Kind<T> kind;
  private final IdentityHashMap<T, Heard> heard;
  private final ShortNames names;
  private final Cells<T> differ;
  private final Cells<T> soFar;
  private final Cells<T> joined;
  private final Cells<T> pixels;
  private final Cells<T> taken;

  Voices(Kind<T> kind, ShortNames names, Lines lines) {
    this.kind = kind;
    this.heard = heard(kind, names.of(OfOption.DISSENT)::of);
    this.names = names;
    differ =
        lines.figures(
            kind.title() + ": puts another first (1)",
            kind.all(),
            Decimals.WHOLE,
            one -> oneIf(kind.differs().apply(one)),
            one -> Expected.oneIf(heard(one).differs()));
    soFar =
        lines.figures(
            "So far",
            kind.all(),
            Decimals.WHOLE,
            this::soFar,
            one -> Expected.number((double) heard(one).soFar()));
    joined =
        lines.add(
            "In words so far",
            kind.all(),
            Content.texts(this::joined, one -> Expected.text(heard(one).told())));
    pixels =
        lines.add(
            "Pixels in words, at most",
            kind.all(),
            Content.numbers(Decimals.WHOLE, kind.pixels(), WHY));
    taken =
        lines.figures(
            "Of those told",
            kind.all(),
            Decimals.WHOLE,
            one -> orZero(isTold(one), pixels.at(one)),
            one -> Expected.number(heard(one).named() ? kind.pixels().applyAsDouble(one) : 0));
  }

  /** How many of them differ. */
  Formula count() {
    return sum(differ.fixed());
  }

  Formula pixels() {
    return sum(taken.fixed());
  }

  /** By name, as many as are told so. */
  CellRef told() {
    return joined.at(kind.all().get(kind.all().size() - 1)).fixed();
  }

  private Formula soFar(T one) {
    return sum(Guard.upTo(differ.first(), differ.at(one)));
  }

  private Formula isTold(T one) {
    return all(differ.at(one).is(1), soFar.at(one).atMost(kind.most()));
  }

  private Formula joined(T one) {
    Formula comma = ifThen(soFar.at(one).is(1), Guard.NOTHING, Formulas.words(Dissent.COMMA));
    Formula told = ifThen(isTold(one), comma.and(voice(one)), Guard.NOTHING);
    int place = heard(one).place();
    return place == 0 ? told : joined.at(kind.all().get(place - 1)).and(told);
  }

  private Formula voice(T one) {
    RangeRef ranks = kind.ranks().apply(one);
    Formula first = names.of(OfOption.DISSENT).at(place(Constant.ONE, ranks));
    Formula alone = countIf(ranks, Constant.ONE).is(1);
    return Sentences.of(
        Dissent.VOICE,
        Formulas.words(kind.name().apply(one)),
        ifThen(alone, first, Formulas.words(Dissent.SEVERAL)));
  }

  /** In one go: each asks for what stands before it. */
  static <T> IdentityHashMap<T, Heard> heard(Kind<T> kind, Function<Option, String> cut) {
    IdentityHashMap<T, Heard> heard = new IdentityHashMap<>();
    int differing = 0;
    String told = "";
    for (T one : kind.all()) {
      Optional<Dissent.Voice> voice = kind.voice().apply(one);
      differing += voice.isPresent() ? 1 : 0;
      boolean named = voice.isPresent() && differing <= kind.most();
      if (named) {
        told += (differing == 1 ? "" : Dissent.COMMA) + voice.orElseThrow().words(cut);
      }
      heard.put(one, new Heard(heard.size(), voice.isPresent(), differing, named, told));
    }
    return heard;
  }

  private Heard heard(T one) {
    return Objects.requireNonNull(heard.get(one));
  }
}
