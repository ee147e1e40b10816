package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;

/**
 * Two models side by side, a row for each sample: its random numbers by criterion, their total, the
 * scores and the standings. Above the samples stand the figures that all of them refer to.
 */
final class SamplesPlaces {
  /** What is known of the weights. */
  enum Model {
    /** Each is a little off. */
    AROUND,
    /** Nothing: they may be anything. */
    ANY
  }

  static final int LABEL = 1;
  static final int HEAD_ROW = SheetHead.ROWS + 1;
  private static final int OFF_BY_ROW = HEAD_ROW + 1;
  private static final int WEIGHT_ROW = OFF_BY_ROW + 1;
  private static final int FIRST_OPTION_ROW = WEIGHT_ROW + 1;

  private final int samples;
  private final Positions<Criterion> criteria;
  private final Positions<Option> options;

  SamplesPlaces(Decision decision, int samples) {
    this.samples = samples;
    criteria = new Positions<>(decision.criteria());
    options = new Positions<>(decision.options());
  }

  /** How far each weight may be off, as a share. */
  CellRef offBy() {
    return Tab.SAMPLES.at(OFF_BY_ROW, firstColumn(Model.AROUND));
  }

  CellRef weight(Criterion criterion) {
    return Tab.SAMPLES.at(WEIGHT_ROW, column(Model.AROUND, criterion));
  }

  RangeRef weights() {
    return across(WEIGHT_ROW, firstColumn(Model.AROUND), criteria.size());
  }

  CellRef weightSum() {
    return Tab.SAMPLES.at(WEIGHT_ROW, totalColumn(Model.AROUND));
  }

  /** Contributions around the weights in use; 100 x value for any weights. */
  CellRef points(Model model, Option option, Criterion criterion) {
    return Tab.SAMPLES.at(optionRow(option), column(model, criterion));
  }

  RangeRef points(Model model, Option option) {
    return across(optionRow(option), firstColumn(model), criteria.size());
  }

  /** The option's score before anything is off, where it is in contention. */
  CellRef start(Model model, Option option) {
    return Tab.SAMPLES.at(optionRow(option), totalColumn(model));
  }

  CellRef drawn(Model model, int sample, Criterion criterion) {
    return Tab.SAMPLES.at(row(sample), column(model, criterion));
  }

  RangeRef drawn(Model model, int sample) {
    return across(row(sample), firstColumn(model), criteria.size());
  }

  CellRef total(Model model, int sample) {
    return Tab.SAMPLES.at(row(sample), totalColumn(model));
  }

  CellRef score(Model model, int sample, Option option) {
    return Tab.SAMPLES.at(row(sample), scoreColumn(model, option));
  }

  RangeRef scores(Model model, int sample) {
    return across(row(sample), totalColumn(model) + 1, options.size());
  }

  /** 100 x rank + how many share it. */
  CellRef standing(Model model, int sample, Option option) {
    return Tab.SAMPLES.at(row(sample), standingColumn(model, option));
  }

  /** An option's standings in all samples. */
  RangeRef standings(Model model, Option option) {
    return standing(model, 0, option).to(standing(model, samples - 1, option));
  }

  CellRef label(int row) {
    return Tab.SAMPLES.at(row, LABEL);
  }

  int offByRow() {
    return OFF_BY_ROW;
  }

  int weightRow() {
    return WEIGHT_ROW;
  }

  int optionRow(Option option) {
    return FIRST_OPTION_ROW + options.of(option);
  }

  int row(int sample) {
    return FIRST_OPTION_ROW + options.size() + 1 + sample;
  }

  int firstColumn(Model model) {
    int width = criteria.size() + 1 + 2 * options.size() + 1;
    return LABEL + 1 + Positions.inEnum(model) * width;
  }

  int column(Model model, Criterion criterion) {
    return firstColumn(model) + criteria.of(criterion);
  }

  int totalColumn(Model model) {
    return firstColumn(model) + criteria.size();
  }

  int scoreColumn(Model model, Option option) {
    return totalColumn(model) + 1 + options.of(option);
  }

  int standingColumn(Model model, Option option) {
    return scoreColumn(model, option) + options.size();
  }

  private static RangeRef across(int row, int first, int columns) {
    return Tab.SAMPLES.at(row, first).to(Tab.SAMPLES.at(row, first + columns - 1));
  }
}
