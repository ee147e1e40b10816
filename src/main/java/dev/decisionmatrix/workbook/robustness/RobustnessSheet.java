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
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How sure the result is: other weights, and one thing at a time left out. */
public final class RobustnessSheet {
  private static final Sentence LEADS =
      new Sentence(
          "{}{name} leads in {} of {} samples; at least {} of all such weights, at 95%"
              + " confidence.");
  private static final Sentence OFF = new Sentence("Each weight off by up to {}%: ");
  private static final String ANY = "Any weights at all: ";
  private static final String NO_LEADER = "No option leads alone.";
  private static final String UNUSABLE =
      "Nothing is sampled: an input cannot be used. The sheet Checks says which.";
  private static final Sentence LEFT_OUT =
      new Sentence("Left out one at a time, others come first without {}{} and {}.");

  /** Of a single team nothing would be left. */
  private static final Sentence OF_TEAMS = new Sentence(", {}");

  private final Book book;
  private final WeightsTried samples;
  private final Exactness exactness;
  private final Measures measures;
  private final Acceptability ranks;
  private final LeftOutTable sources;
  private final LeftOutTable teams;
  private final LeftOutTable criteria;
  private final boolean assumed;
  private final Sayings<Acceptability.Shares> headline;
  private final Flow flow;

  public RobustnessSheet(Book book) {
    this.book = book;
    List<Option> options = book.decision().options();
    samples = new WeightsTried(book);
    exactness = new Exactness(options, book.analysis().robustness());
    measures = new Measures(options);
    ranks = new Acceptability(exactness, measures, samples.weightsOff, samples.anyWeights);
    WithoutTeams withoutTeams = new WithoutTeams(book);
    WithoutSources withoutSources = new WithoutSources(book);
    LeftOutRows rows = new LeftOutRows(book, withoutSources, withoutTeams);
    sources = new LeftOutTable("Without each source", "Source left out", book, rows.sources());
    teams =
        new LeftOutTable(
            "Without each team: the group's weights", "Team left out", book, rows.teams());
    criteria =
        new LeftOutTable("Without each criterion", "Criterion left out", book, rows.criteria());
    assumed = rows.bySource.containsKey(Optional.<Source>empty());
    headline =
        new Sayings<>(
            List.of(ranks.weightsOff, ranks.anyWeights),
            sources.results,
            Content.texts(this::leads, shares -> Expected.text(leadsText(shares))));
    headline.cells().looking(Look.PROSE).asLongAs(any -> longest()).dressed(Dress.STRONG);
    flow = flow();
    addWorkings();
    Flow workings = book.workings();
    workings.section("Left out: the weights of the group without each team").gap(1);
    withoutTeams.addTo(workings);
    workings.section("Left out: the ratings without each source", withoutSources.table);
    workings.with(withoutSources::finish);
    rows.addTo(workings);
    samples.addTo(workings);
    book.offer(
        new RobustnessCells(
            sources.cells(),
            teams.cells(),
            criteria.cells(),
            ranks.anyWeights.led::all,
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
    ranks.weightsOff.addTo(parts, "RanksWeightsOff");
    ranks.anyWeights.addTo(parts, "RanksAnyWeights");
    return parts
        .section("Without each source", sources.table)
        .section("Without each team: the group's weights", teams.table)
        .section("Without each criterion", criteria.table);
  }

  private void addWorkings() {
    Flow workings = book.workings();
    exactness.addTo(workings);
    ranks.weightsOff.across.name(ranks.weightsOff.led, Name.LEAD_SHARE);
    workings.gap(1).add(ranks.weightsOff.across.part()).gap(1).add(ranks.anyWeights.across.part());
    Stream.of(sources, teams, criteria).forEach(left -> workings.gap(1).add(left.steps));
  }

  public SheetPlan plan() {
    return flow.plan(
        sheet -> {
          measures.widths(sheet);
          ranks.weightsOff.finish(sheet);
          ranks.anyWeights.finish(sheet);
          Stream.of(sources, teams, criteria).forEach(table -> table.mark(sheet));
          sheet.freeze(Tab.ROBUSTNESS.at(headline.cells().first().row(), 0));
        });
  }

  private Formula leads(Acceptability.Shares shares) {
    Formula place = place(Constant.ONE, Name.RANK.ref());
    return ifThen(
        Formulas.all(Formulas.isFigure(Name.OFF_BY.ref()), count(Name.SCORE.ref()).moreThan(0)),
        ifThen(
            Formulas.countIf(Name.RANK.ref(), Constant.ONE).is(1),
            ifThen(
                count(shares.led.fixed()).moreThan(0),
                Sentences.of(
                    LEADS,
                    of(shares, Sentences.of(OFF, Name.OFF_BY.ref()), words(ANY)),
                    Name.LEADER.ref(),
                    Sentences.share(Guard.pick(shares.led.fixed(), place)),
                    words(Integer.toString(book.analysis().robustness().samples())),
                    Sentences.share(Guard.pick(shares.ledAtLeast.fixed(), place))),
                words(UNUSABLE)),
            words(NO_LEADER)),
        words(UNUSABLE));
  }

  private <T> T of(Acceptability.Shares shares, T off, T any) {
    return shares == ranks.weightsOff ? off : any;
  }

  private String leadsText(Acceptability.Shares shares) {
    Robustness robustness = book.analysis().robustness();
    SampledScores scores = of(shares, robustness.aroundScores(), robustness.anyScores());
    String off = OFF.with(Decimals.AS_TYPED.text(robustness.offBy()));
    return book.analysis()
        .ranking()
        .leader()
        .map(
            option ->
                LEADS.with(
                    of(shares, off, ANY),
                    option.name(),
                    Rounding.percent(scores.shares(option).orElseThrow().get(0)),
                    Integer.toString(robustness.samples()),
                    Rounding.percent(scores.leadsAtLeast(option).orElseThrow())))
        .orElse(NO_LEADER);
  }

  private String longest() {
    return LEADS.with(OFF.with("100"), book.longestOption(), "100.0%", "1,000", "100.0%");
  }

  private Formula summary() {
    return Formulas.onlyIf(
        count(Name.SCORE.ref()).moreThan(0),
        Sentences.of(
            LEFT_OUT,
            sum(sources.changes()).and(ofSources()),
            isOneTeam()
                ? words("")
                : Sentences.of(OF_TEAMS, sum(teams.changes()).and(of(teams, "team", "teams"))),
            sum(criteria.changes()).and(of(criteria, "criterion", "criteria"))));
  }

  private String summaryText() {
    return LEFT_OUT.with(
        sources.changesExpected() + ofSources(),
        isOneTeam() ? "" : OF_TEAMS.with(teams.changesExpected() + of(teams, "team", "teams")),
        criteria.changesExpected() + of(criteria, "criterion", "criteria"));
  }

  private boolean isOneTeam() {
    return book.decision().teams().size() == 1;
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
