package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.Sentence;
import dev.decisionmatrix.analysis.Without;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.workbook.RobustnessPlaces.Kind;
import dev.decisionmatrix.workbook.RobustnessPlaces.Outcome;
import dev.decisionmatrix.workbook.SamplesPlaces.Model;
import java.util.List;
import java.util.Optional;

/** What the sheet Robustness comes to, in two sentences. */
final class RobustnessHeadline {
  private static final Sentence LEADS =
      new Sentence(
          "{} leads in {} of the samples with each weight off by up to {}%, and in {} with any"
              + " weights at all.");
  private static final String NO_LEADER = "No option leads alone.";
  private static final String UNUSABLE =
      "Nothing is sampled: an input cannot be used. The sheet Checks says which.";
  private static final Sentence LEFT_OUT =
      new Sentence("Left out one at a time, others come first without {}, {} and {}.");

  private final Analysis analysis;
  private final RobustnessPlaces places;

  RobustnessHeadline(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.places = layout.robustness();
  }

  void addTo(SheetPlan.Builder sheet) {
    sheet
        .add(new Live(RobustnessPlaces.headline(), leads(), leadsText()).looking(Look.HEADLINE))
        .add(new Live(RobustnessPlaces.summary(), leftOut(), leftOutText()).looking(Look.PROSE))
        .merge(
            RobustnessPlaces.summary()
                .to(places.at(RobustnessPlaces.summary().row(), Outcome.WORDS)));
  }

  private Formula leads() {
    Formula place = place(Constant.ONE, Name.RANK.ref());
    Formula around = Guard.pick(Name.LEAD_SHARE.ref(), place);
    Formula any = Guard.pick(places.shares(Model.ANY, 1), place);
    Formula sampled = Fn.COUNT.of(Name.LEAD_SHARE.ref()).moreThan(Constant.ZERO);
    Formula one = Fn.COUNTIF.of(Name.RANK.ref(), Constant.ONE).equalTo(Constant.ONE);
    return ifThen(
        all(isFigure(Name.OFF_BY.ref()), Fn.COUNT.of(Name.SCORE.ref()).moreThan(Constant.ZERO)),
        ifThen(
            one,
            ifThen(
                sampled,
                Sentences.of(
                    LEADS,
                    Name.LEADER.ref(),
                    Sentences.share(around),
                    Name.OFF_BY.ref(),
                    Sentences.share(any)),
                words(UNUSABLE)),
            words(NO_LEADER)),
        words(UNUSABLE));
  }

  private String leadsText() {
    Optional<Option> leader = analysis.ranking().leader();
    return leader
        .map(
            option ->
                LEADS.with(
                    option.name(),
                    Decimals.PERCENT_ONE.text(
                        analysis.robustness().leadShare(option).orElseThrow()),
                    Decimals.AS_TYPED.text(analysis.robustness().offBy()),
                    Rounding.percent(any(option))))
        .orElse(NO_LEADER);
  }

  private double any(Option option) {
    List<Double> shares = analysis.robustness().any().get(option);
    return shares == null ? 0 : shares.get(0);
  }

  private Formula leftOut() {
    return onlyIf(
        Fn.COUNT.of(Name.SCORE.ref()).moreThan(Constant.ZERO),
        Sentences.of(LEFT_OUT, counted(Kind.SOURCES), counted(Kind.TEAMS), counted(Kind.CRITERIA)));
  }

  private Formula counted(Kind kind) {
    return Guard.sum(places.changed(kind)).and(of(kind));
  }

  private String of(Kind kind) {
    int things = places.things(kind);
    boolean assumed = kind == Kind.SOURCES && places.sources().contains(Optional.<Source>empty());
    if (!assumed) {
      return " of " + counted(kind, things);
    }
    String cited = things == 1 ? "" : counted(kind, things - 1) + " and ";
    return " of " + things + " (" + cited + "our own assumptions)";
  }

  private static String counted(Kind kind, int things) {
    return Phrases.figures(things, kind.one(), kind.many());
  }

  private String leftOutText() {
    long sources =
        places.sources().stream()
            .filter(
                source ->
                    LeftOutTable.changes(
                        analysis.ranking(), LeftOutTables.without(analysis, source)))
            .count();
    return LEFT_OUT.with(
        sources + of(Kind.SOURCES),
        changes(analysis.leaveOneOut().allTeams(), analysis.leaveOneOut().teams()) + of(Kind.TEAMS),
        changes(analysis.ranking(), analysis.leaveOneOut().criteria()) + of(Kind.CRITERIA));
  }

  private static <T> long changes(Ranking before, List<Without<T>> all) {
    return all.stream().filter(one -> LeftOutTable.changes(before, one.ranking())).count();
  }
}
