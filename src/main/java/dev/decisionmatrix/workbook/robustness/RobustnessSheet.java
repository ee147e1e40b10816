package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Robustness;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.SampledScores;
import dev.decisionmatrix.analysis.Sentence;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Look;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final LeftOutSheet leftOut;
  private final Shares weightsOff;
  private final Shares anyWeights;
  private final Map<Optional<Source>, Absence> bySource = new LinkedHashMap<>();
  private final LeftOutTable sources;
  private final LeftOutTable teams;
  private final LeftOutTable criteria;
  private final Sayings<String> headline;
  private final Flow flow;

  public RobustnessSheet(Book book) {
    this.book = book;
    List<Option> options = book.decision().options();
    samples = new SamplesSheet(book);
    leftOut = new LeftOutSheet(book);
    Tally tally = new Tally(options, samples.weightsOff(), samples.anyWeights());
    weightsOff =
        new Shares("Ranks when each weight is somewhat off", samples.weightsOff(), tally, options);
    anyWeights = new Shares("Ranks with any weights at all", samples.anyWeights(), tally, options);
    Absences absences = new Absences(book, leftOut);
    voices().forEach(source -> bySource.put(source, absences.of(source)));
    sources =
        new LeftOutTable(
            "Without each source",
            "Source left out",
            options,
            rows(absences.nothing(), bySource.values().stream()));
    teams =
        new LeftOutTable(
            "Without each team: the group's weights",
            "Team left out",
            options,
            rows(
                absences.allTeams(),
                book.analysis().leaveOneOut().teams().stream().map(absences::ofTeam)));
    criteria =
        new LeftOutTable(
            "Without each criterion",
            "Criterion left out",
            options,
            rows(
                absences.nothing(),
                book.analysis().leaveOneOut().criteria().stream().map(absences::ofCriterion)));
    headline = Sayings.one(1, Content.text(this::leads, () -> Expected.text(leadsText())));
    headline.cells().looking(Look.HEADLINE);
    flow = flow(tally);
    book.offer(
        new RobustnessCells(
            source -> sources.inWords().at(Objects.requireNonNull(bySource.get(source))),
            () ->
                Stream.of(
                        weightsOff.checks("weights somewhat off"), anyWeights.checks("any weights"))
                    .flatMap(List::stream)
                    .toList()));
  }

  /** Every source, cited or not, in the order of citation; our own assumptions last. */
  private List<Optional<Source>> voices() {
    List<Optional<Source>> voices = new ArrayList<>();
    book.citations().inOrder().forEach(source -> voices.add(Optional.of(source)));
    book.voices().stream().filter(Optional::isEmpty).forEach(voices::add);
    return voices;
  }

  private static List<Absence> rows(Absence nothing, Stream<Absence> things) {
    return Stream.concat(Stream.of(nothing), things).toList();
  }

  private Flow flow(Tally tally) {
    Sayings<String> summary =
        Sayings.one(
            sources.results(), Content.text(this::summary, () -> Expected.text(summaryText())));
    summary.cells().looking(Look.PROSE);
    Flow parts =
        book.flow(
                Tab.ROBUSTNESS,
                SheetPlan.Kind.RESULT,
                "Robustness",
                "How sure is this? What the ranks would be with other weights, and who would be"
                    + " first without any one source, team or criterion.")
            .add(headline)
            .add(summary);
    weightsOff.addTo(parts, sources.results(), "RanksWeightsOff");
    anyWeights.addTo(parts, sources.results(), "RanksAnyWeights");
    return parts
        .gap(1)
        .add(sources.table())
        .gap(2)
        .add(teams.table())
        .gap(2)
        .add(criteria.table())
        .workings(
            Flow.COLUMN + sources.results() - 1,
            "How often each rank is taken in the samples; what is compared with one thing left out"
                + " stands to the right of the tables.")
        .section(
            "Share of samples in which a rank is taken alone or shared, divided by how many share"
                + " it",
            tally.table());
  }

  public SheetPlan plan() {
    return flow.plan(
        sheet -> {
          Stream.of(weightsOff, anyWeights).forEach(shares -> shares.mark(sheet));
          Stream.of(sources, teams, criteria).forEach(table -> table.mark(sheet));
          sheet
              .define(Name.LEAD_SHARE.text(), weightsOff.led())
              .freeze(
                  Tab.ROBUSTNESS.at(
                      headline.cells().first().row(), weightsOff.led().from().column()));
        });
  }

  public SheetPlan leftOut() {
    return leftOut.plan();
  }

  public SheetPlan samples() {
    return samples.plan();
  }

  private Formula leads() {
    Formula place = place(Constant.ONE, Name.RANK.ref());
    return ifThen(
        all(isFigure(Name.OFF_BY.ref()), count(Name.SCORE.ref()).moreThan(0)),
        ifThen(
            countIf(Name.RANK.ref(), Constant.ONE).is(1),
            ifThen(
                count(Name.LEAD_SHARE.ref()).moreThan(0),
                Sentences.of(
                    LEADS,
                    Name.LEADER.ref(),
                    Sentences.share(Guard.pick(Name.LEAD_SHARE.ref(), place)),
                    Name.OFF_BY.ref(),
                    Sentences.share(Guard.pick(anyWeights.led(), place))),
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
    return onlyIf(
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
    int things = sources.things();
    if (!bySource.containsKey(Optional.<Source>empty())) {
      return of(sources, "source", "sources");
    }
    String cited = things == 1 ? "" : Phrases.figures(things - 1, "source", "sources") + " and ";
    return " of " + things + " (" + cited + "our own assumptions)";
  }

  private static String of(LeftOutTable table, String one, String many) {
    return " of " + Phrases.figures(table.things(), one, many);
  }
}
