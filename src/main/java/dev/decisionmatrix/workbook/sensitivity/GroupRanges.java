package dev.decisionmatrix.workbook.sensitivity;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;

import dev.decisionmatrix.analysis.BeyondWords;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Sentences;

/** By group of criteria: where the leader leads, and who leads beyond. */
final class GroupRanges extends Area {
  final GroupSteps steps;
  final Table<Group> results;
  private final Cells<Group> weight;
  private final Body<Group, End> leads;

  GroupRanges(SensitivitySheet sheet, CriteriaTree tree) {
    super(sheet);
    steps = new GroupSteps(sheet, tree);
    results = new Table<>(Names.of(tree.groups(), "Group", Group::text).merged(NAME));
    weight =
        results.figures(
            "Weight in use",
            PERCENT_ONE,
            steps::weight,
            group -> Expected.number(steps.of(group).weight()));
    leads =
        results.across(
            End.BOTH,
            end -> end.of("Leads from", "Leads up to"),
            PERCENT_ONE,
            this::end,
            (group, end) ->
                Expected.number(end.of(steps.of(group).stableFrom(), steps.of(group).stableTo())));
    results
        .figures(
            "Smallest change that flips",
            PERCENT_ONE,
            this::least,
            group -> Expected.number(steps.of(group).leastChange()))
        .least();
    results
        .wideTexts(
            "Beyond that", 7, this::beyond, group -> Expected.text(BeyondWords.of(steps.of(group))))
        .asLongAs(any -> sheet.longest.beyond());
  }

  private Formula end(Group group, End end) {
    RangeRef row = end.of(steps.down, steps.up).row(group);
    return onlyIf(
        steps.known(group),
        ifThen(
            count(row).moreThan(0),
            end.of(max(row), min(row)),
            end.of(Constant.ZERO, Constant.ONE)));
  }

  private Formula least(Group group) {
    CellRef own = weight.at(group);
    Formula fall = own.minus(leads.at(group, End.BELOW));
    Formula rise = leads.at(group, End.ABOVE).minus(own);
    Formula falls = isFigure(steps.passing.at(group, End.BELOW));
    Formula rises = isFigure(steps.passing.at(group, End.ABOVE));
    return ifThen(
        all(falls, rises),
        min(rounded(fall), rounded(rise)),
        ifThen(falls, rounded(fall), onlyIf(rises, rounded(rise))));
  }

  private Formula beyond(Group group) {
    CellRef from = leads.at(group, End.BELOW);
    Formula under = told(group, End.BELOW, BeyondWords.LEADS_BELOW);
    Formula over = told(group, End.ABOVE, BeyondWords.LEADS_ABOVE);
    Formula below = isFigure(steps.passing.at(group, End.BELOW));
    Formula above = isFigure(steps.passing.at(group, End.ABOVE));
    return onlyIf(
        isFigure(from),
        ifThen(
            all(below, above),
            under.and(", ").and(over),
            ifThen(below, under, ifThen(above, over, words(BeyondWords.LEADER_STAYS)))));
  }

  private Formula told(Group group, End end, String words) {
    Formula name = Guard.pick(Name.OPTIONS.ref(), steps.passing.at(group, end));
    return Sentences.name(name).and(words).and(Sentences.share(leads.at(group, end)));
  }
}
