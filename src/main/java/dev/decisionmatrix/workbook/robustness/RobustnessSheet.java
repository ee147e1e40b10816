package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Robustness;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.SampledScores;
import dev.decisionmatrix.analysis.Sentence;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.RobustnessCells;
import dev.decisionmatrix.workbook.Sentences;
import dev.decisionmatrix.workbook.Tab;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How sure the result is: other weights, and one thing at a time left out. */
public final class RobustnessSheet {
  private static final Sentence LEADS =
      new Sentence(
          "{} leads in {} of the samples with each weight off by up to {}%, and in {} with any"
              + " weights at all.");
  private static final String NO_LEADER = "No option leads alone.";
  private static final String UNUSABLE =
      "Nothing is sampled: an input cannot be used. The sheet Checks says which.";
  private static final Sentence LEFT_OUT =
      new Sentence("Left out one at a time, others come first without {}, {} and {}.");

  private final Book book;
  private final SamplesSheet samples;
  private final WithoutSources withoutSources;
  private final Flow leftOut;
  private final CellRef leftOutTop;
  private final Exactness exactness;
  private final Acceptability ranks;
  private final LeftOutTable sources;
  private final LeftOutTable teams;
  private final LeftOutTable criteria;
  private final boolean assumed;
  private final Sayings<String> headline;
  private final Flow flow;

  public RobustnessSheet(Book book) {
    this.book = book;
    List<Option> options = book.decision().options();
    samples = new SamplesSheet(book);
    exactness = new Exactness(options, book.analysis().robustness());
    ranks = new Acceptability(options, exactness, samples.weightsOff, samples.anyWeights);
    WithoutTeams withoutTeams = new WithoutTeams(book);
    withoutSources = new WithoutSources(book);
    LeftOutRows rows = new LeftOutRows(book, withoutSources, withoutTeams);
    sources = new LeftOutTable("Without each source", "Source left out", options, rows.sources());
    teams =
        new LeftOutTable(
            "Without each team: the group's weights", "Team left out", options, rows.teams());
    criteria =
        new LeftOutTable("Without each criterion", "Criterion left out", options, rows.criteria());
    assumed = rows.bySource.containsKey(Optional.<Source>empty());
    headline = Sayings.one(1, Content.text(this::leads, () -> Expected.text(leadsText())));
    headline.cells().looking(Look.HEADLINE);
    flow = flow();
    leftOut =
        book.flow(
            Tab.LEFT_OUT,
            SheetPlan.Kind.WORKINGS,
            "Left out",
            "The workings of the sheet Robustness: the weights of the group without each team, and"
                + " the ratings without each source.");
    leftOutTop = leftOut.next();
    withoutTeams.addTo(leftOut);
    leftOut.add(withoutSources.table);
    book.offer(
        new RobustnessCells(
            sources.cells(),
            teams.cells(),
            criteria.cells(),
            ranks.anyWeights::led,
            source -> sources.inWords.at(Objects.requireNonNull(rows.bySource.get(source))),
            ranks::checks));
  }

  private Flow flow() {
    Sayings<String> summary =
        Sayings.one(
            sources.results, Content.text(this::summary, () -> Expected.text(summaryText())));
    summary.cells().looking(Look.PROSE);
    Flow parts =
        book.flow(
                Tab.ROBUSTNESS,
                SheetPlan.Kind.DETAIL,
                "Robustness",
                "How sure is this? What the ranks would be with other weights, and who would be"
                    + " first without any one source, team or criterion.")
            .add(headline)
            .add(summary);
    ranks.weightsOff.addTo(parts, sources.results, "RanksWeightsOff");
    ranks.anyWeights.addTo(parts, sources.results, "RanksAnyWeights");
    parts
        .gap(1)
        .add(sources.table)
        .gap(2)
        .add(teams.table)
        .gap(2)
        .add(criteria.table)
        .workings(
            Flow.COLUMN + sources.results - 1,
            "How exact the shares are; what is compared with one thing left out stands to the right"
                + " of the tables.");
    return exactness.addTo(parts);
  }

  public SheetPlan plan() {
    RangeRef led = ranks.weightsOff.led();
    return flow.plan(
        sheet -> {
          ranks.weightsOff.mark(sheet);
          ranks.anyWeights.mark(sheet);
          Stream.of(sources, teams, criteria).forEach(table -> table.mark(sheet));
          sheet
              .define(Name.LEAD_SHARE.text(), led)
              .freeze(Tab.ROBUSTNESS.at(headline.cells().first().row(), led.from().column()));
        });
  }

  public SheetPlan leftOut() {
    return leftOut.plan(sheet -> withoutSources.finish(sheet, leftOutTop.row()));
  }

  public SheetPlan samples() {
    return samples.plan();
  }

  private Formula leads() {
    Formula place = place(Constant.ONE, Name.RANK.ref());
    return ifThen(
        Formulas.all(Formulas.isFigure(Name.OFF_BY.ref()), count(Name.SCORE.ref()).moreThan(0)),
        ifThen(
            Formulas.countIf(Name.RANK.ref(), Constant.ONE).is(1),
            ifThen(
                count(Name.LEAD_SHARE.ref()).moreThan(0),
                Sentences.of(
                    LEADS,
                    Name.LEADER.ref(),
                    Sentences.share(Guard.pick(Name.LEAD_SHARE.ref(), place)),
                    Name.OFF_BY.ref(),
                    Sentences.share(Guard.pick(ranks.anyWeights.led(), place))),
                words(UNUSABLE)),
            words(NO_LEADER)),
        words(UNUSABLE));
  }

  private String leadsText() {
    Robustness robustness = book.analysis().robustness();
    return book.analysis()
        .ranking()
        .leader()
        .map(
            option ->
                LEADS.with(
                    option.name(),
                    led(robustness.aroundScores(), option),
                    Decimals.AS_TYPED.text(robustness.offBy()),
                    led(robustness.anyScores(), option)))
        .orElse(NO_LEADER);
  }

  private static String led(SampledScores scores, Option option) {
    return Rounding.percent(scores.shares(option).orElseThrow().get(0));
  }

  private Formula summary() {
    return Formulas.onlyIf(
        count(Name.SCORE.ref()).moreThan(0),
        Sentences.of(
            LEFT_OUT,
            sum(sources.changes()).and(ofSources()),
            sum(teams.changes()).and(of(teams, "team", "teams")),
            sum(criteria.changes()).and(of(criteria, "criterion", "criteria"))));
  }

  private String summaryText() {
    return LEFT_OUT.with(
        sources.changesExpected() + ofSources(),
        teams.changesExpected() + of(teams, "team", "teams"),
        criteria.changesExpected() + of(criteria, "criterion", "criteria"));
  }

  private String ofSources() {
    if (!assumed) {
      return of(sources, "source", "sources");
    }
    int cited = sources.things() - 1;
    return " of "
        + sources.things()
        + (cited == 0 ? " (" : " (" + Phrases.figures(cited, "source", "sources") + " and ")
        + "our own assumptions)";
  }

  private static String of(LeftOutTable table, String one, String many) {
    return " of " + Phrases.figures(table.things(), one, many);
  }
}
