package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.SampledScores;
import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.RobustnessPlaces.Outcome;
import dev.decisionmatrix.workbook.RobustnessPlaces.Place;
import dev.decisionmatrix.workbook.SamplesPlaces.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The share of samples in which each option takes each rank. Options that share a rank split it and
 * the ranks that they take up: the tally counts how often each rank is taken alone or together.
 */
final class Acceptability {
  private final Analysis analysis;
  private final Layout layout;
  private final RobustnessPlaces places;
  private final List<Option> options;

  Acceptability(Analysis analysis, Layout layout) {
    this.analysis = analysis;
    this.layout = layout;
    this.places = layout.robustness();
    this.options = analysis.decision().options();
  }

  void addTo(SheetPlan.Builder sheet) {
    addShares(sheet, Model.AROUND, "Ranks when each weight is somewhat off");
    addShares(sheet, Model.ANY, "Ranks with any weights at all");
    addTally(sheet);
  }

  private void addShares(SheetPlan.Builder sheet, Model model, String title) {
    int head = places.sharesHead(model);
    sheet
        .add(label(head - 1, title, Look.SECTION))
        .add(label(head, "Share of samples in which it takes", Look.HEAD))
        .add(label(head + options.size() + 1, "Sum", Look.LABEL));
    for (int rank = 1; rank <= options.size(); rank++) {
      sheet.add(label(head + rank, "Rank " + rank, Look.LABEL));
    }
    for (Option option : options) {
      sheet.add(new Label(places.optionHead(model, option), option.name(), Look.HEAD_FIGURE));
      for (int rank = 1; rank <= options.size(); rank++) {
        sheet.add(share(model, rank, option));
      }
      sheet.add(sum(model, option));
    }
    sheet.chart(chart(model, title));
  }

  /** The parts of all places that reach over the rank. */
  private Live share(Model model, int rank, Option option) {
    CellRef at = places.share(model, rank, option);
    RangeRef from = places.tally(Outcome.FIRST).fixed();
    RangeRef upTo = places.tally(Outcome.WORDS).fixed();
    Formula number = Fn.ROWS.of(Guard.upTo(places.share(model, 1, option), at));
    Formula sum =
        Fn.SUMIFS.of(
            places.tally(model, option).anchored(Anchor.ROW),
            from,
            words("<=").and(number),
            upTo,
            words(">=").and(number));
    return new Live(
        at,
        whenSampled(model, option, Guard.rounded(sum)),
        share(shares(model, option), rank),
        Decimals.PERCENT_ONE);
  }

  private static Expected share(Optional<List<Double>> shares, int rank) {
    return shares
        .map(all -> Expected.number(rank <= all.size() ? all.get(rank - 1) : 0))
        .orElse(Expected.text(Expected.NONE));
  }

  private Live sum(Model model, Option option) {
    return new Live(
            places.shareSum(model, option),
            whenSampled(model, option, Guard.sum(places.shares(model, option))),
            shares(model, option)
                .map(all -> Expected.number(Sum.of(all.stream().mapToDouble(d -> d))))
                .orElse(Expected.text(Expected.NONE)),
            Decimals.PERCENT_ONE)
        .looking(Look.TOTAL);
  }

  private Formula whenSampled(Model model, Option option, Formula then) {
    return Guard.whenFigure(layout.samples().start(model, option), then);
  }

  private Optional<List<Double>> shares(Model model, Option option) {
    var shares =
        model == Model.AROUND ? analysis.robustness().around() : analysis.robustness().any();
    return Optional.ofNullable(shares.get(option));
  }

  private void addTally(SheetPlan.Builder sheet) {
    int head = places.tallyHead();
    sheet
        .add(
            label(
                head - 1,
                "Share of samples in which a rank is taken alone or shared, divided by"
                    + " how many share it",
                Look.SECTION))
        .add(label(head, "Weights somewhat off on the left, any on the right", Look.HEAD))
        .add(new Label(places.at(head, Outcome.FIRST), "Rank", Look.HEAD_FIGURE))
        .add(new Label(places.at(head, Outcome.LEAD), "Shared by", Look.HEAD_FIGURE))
        .add(new Label(places.at(head, Outcome.WORDS), "Reaches to rank", Look.HEAD_FIGURE));
    for (Model model : Model.values()) {
      for (Option option : options) {
        sheet.add(
            new Label(
                Tab.ROBUSTNESS.at(head, places.tallyColumn(model, option)),
                option.name(),
                Look.HEAD_FIGURE));
      }
    }
    places.tally().forEach(place -> addPlace(sheet, place));
  }

  private void addPlace(SheetPlan.Builder sheet, Place place) {
    int row = places.tallyRow(place);
    CellRef rank = places.at(row, Outcome.FIRST);
    CellRef shared = places.at(row, Outcome.LEAD);
    String how = place.shared() == 1 ? " alone" : " shared by " + place.shared();
    sheet
        .add(label(row, "Rank " + place.rank() + how, Look.LABEL))
        .add(new Fixed(rank, place.rank(), Decimals.WHOLE, "A rank that can be taken"))
        .add(new Fixed(shared, place.shared(), Decimals.WHOLE, "How many can share it"))
        .add(
            new Live(
                places.at(row, Outcome.WORDS),
                rank.plus(shared).minus(Constant.ONE),
                place.last(),
                Decimals.WHOLE));
    for (Model model : Model.values()) {
      for (Option option : options) {
        sheet.add(times(model, place, option));
      }
    }
  }

  private Live times(Model model, Place place, Option option) {
    int row = places.tallyRow(place);
    CellRef rank = places.at(row, Outcome.FIRST).anchored(Anchor.COLUMN);
    CellRef shared = places.at(row, Outcome.LEAD).anchored(Anchor.COLUMN);
    RangeRef standings = layout.samples().standings(model, option).fixed();
    Formula standing = rank.times(Guard.HUNDRED).plus(shared);
    SampledScores scores =
        model == Model.AROUND
            ? analysis.robustness().aroundScores()
            : analysis.robustness().anyScores();
    double times =
        scores.contenders().contains(option)
            ? scores.times(option, place.rank(), place.shared())
            : 0;
    return new Live(
        places.tally(model, place, option),
        Fn.COUNTIF.of(standings, standing).over(Fn.ROWS.of(standings)).over(shared),
        times / analysis.robustness().samples() / place.shared(),
        Decimals.PERCENT_ONE);
  }

  private ChartPlan chart(Model model, String title) {
    RangeRef room = places.chart(model);
    List<ChartPlan.Series> series = new ArrayList<>();
    for (int rank = 1; rank <= options.size(); rank++) {
      RangeRef heads =
          places
              .optionHead(model, options.get(0))
              .to(places.optionHead(model, options.get(options.size() - 1)));
      series.add(
          new ChartPlan.Series(
              Tab.ROBUSTNESS.at(places.sharesHead(model) + rank, RobustnessPlaces.THING),
              heads,
              places.shares(model, rank),
              new ChartPlan.Paint.Step(rank - 1, options.size())));
    }
    return new ChartPlan(
        ChartPlan.Kind.STACKED_BARS,
        model == Model.AROUND ? "RanksWeightsOff" : "RanksAnyWeights",
        title,
        "Bars: the share of samples in which each option takes each rank; the same figures stand in"
            + " the table on the left.",
        "",
        "Share of samples",
        Decimals.PERCENT.pattern(),
        OptionalDouble.of(0),
        OptionalDouble.of(1),
        series,
        ChartPlan.Labels.NONE,
        room.from(),
        room.to());
  }

  private static Label label(int row, String text, Look look) {
    return new Label(Tab.ROBUSTNESS.at(row, RobustnessPlaces.THING), text, look);
  }
}
