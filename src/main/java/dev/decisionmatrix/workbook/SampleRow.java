package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.sumProduct;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.SampledScores;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.SamplesPlaces.Model;

/** One sample of both models. */
record SampleRow(Analysis analysis, SamplesPlaces places, int sample) {
  void addTo(SheetPlan.Builder sheet) {
    sheet.add(
        new Fixed(
            places.label(places.row(sample)),
            1.0 + sample,
            Decimals.WHOLE,
            "The number of the sample"));
    for (Criterion criterion : analysis.decision().criteria()) {
      sheet
          .add(drawn(Model.AROUND, criterion, noise(criterion)))
          .add(drawn(Model.ANY, criterion, portion(criterion)));
    }
    sheet.add(aroundTotal()).add(anyTotal());
    for (Option option : analysis.decision().options()) {
      for (Model model : Model.values()) {
        sheet.add(score(model, option)).add(standing(model, option));
      }
    }
  }

  private double noise(Criterion criterion) {
    return analysis.robustness().drawn().noise(criterion).get(sample);
  }

  private double portion(Criterion criterion) {
    return analysis.robustness().drawn().portions(criterion).get(sample);
  }

  private Fixed drawn(Model model, Criterion criterion, double number) {
    return new Fixed(
        places.drawn(model, sample, criterion),
        number,
        Decimals.THREE,
        "Drawn at random with the seed " + analysis.robustness().seed());
  }

  private Live aroundTotal() {
    double total = 0;
    for (Criterion criterion : analysis.decision().criteria()) {
      double off = analysis.robustness().offBy() / 100 * noise(criterion);
      total += analysis.weights().of(criterion) * (1 + off);
    }
    CellRef offBy = places.offBy().fixed();
    Formula off =
        sumProduct(places.drawn(Model.AROUND, sample), places.weights().anchored(Anchor.ROW));
    return new Live(
        places.total(Model.AROUND, sample),
        Guard.whenFigure(offBy, places.weightSum().fixed().plus(offBy.times(off))),
        total,
        Decimals.THREE);
  }

  private Live anyTotal() {
    double total = 0;
    for (Criterion criterion : analysis.decision().criteria()) {
      total += portion(criterion);
    }
    return new Live(
        places.total(Model.ANY, sample),
        Fn.SUM.of(places.drawn(Model.ANY, sample)),
        total,
        Decimals.THREE);
  }

  /** The score before, and what the noise adds; both over the sum of the weights. */
  private Live score(Model model, Option option) {
    CellRef start = places.start(model, option).fixed();
    Formula sum =
        sumProduct(places.drawn(model, sample), places.points(model, option).anchored(Anchor.ROW));
    Formula moved = model == Model.AROUND ? start.plus(places.offBy().fixed().times(sum)) : sum;
    return new Live(
        places.score(model, sample, option),
        Guard.whenFigure(start, Guard.rounded(moved.over(places.total(model, sample)))),
        inContention(model, option)
            ? Expected.number(scores(model).score(sample, option))
            : Expected.text(Expected.NONE),
        Decimals.ONE);
  }

  private Live standing(Model model, Option option) {
    CellRef score = places.score(model, sample, option);
    RangeRef row = places.scores(model, sample).anchored(Anchor.COLUMN);
    Formula rank = Fn.RANK.of(score, row);
    return new Live(
        places.standing(model, sample, option),
        Guard.whenFigure(score, rank.times(Guard.HUNDRED).plus(Fn.COUNTIF.of(row, score))),
        inContention(model, option)
            ? Expected.number(
                100.0 * (1 + scores(model).better(sample, option))
                    + scores(model).tied(sample, option))
            : Expected.text(Expected.NONE),
        Decimals.WHOLE);
  }

  private boolean inContention(Model model, Option option) {
    return scores(model).contenders().contains(option);
  }

  private SampledScores scores(Model model) {
    return model == Model.AROUND
        ? analysis.robustness().aroundScores()
        : analysis.robustness().anyScores();
  }
}
