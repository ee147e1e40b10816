package dev.decisionmatrix.meeting;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.input.FileContent;
import dev.decisionmatrix.input.ReadDecision;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Problem;
import dev.decisionmatrix.saved.SavedWorkbook;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.binding.DecisionWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a meeting changed in a workbook of a decision, and what follows for the decision's files.
 *
 * @param told of the workbook, where something cannot be carried back
 * @param changes in the order of the files
 * @param files as they are to be written; none where nothing changed
 * @param refusals why the files cannot be written so; then none is
 */
public record Meeting(
    List<Problem> told, List<FileChange> changes, List<FileContent> files, List<Problem> refusals) {
  /** Inputs do not depend on them, and no figure is shown. */
  private static final int SAMPLES = 20;

  /** What the decision is about, whoever weighs and whatever is cited. */
  private static final List<String> SUBJECT = List.of("options.csv", "criteria.csv", "ratings.csv");

  public Meeting {
    told = List.copyOf(told);
    changes = List.copyOf(changes);
    files = List.copyOf(files);
    refusals = List.copyOf(refusals);
  }

  /** Whether a sheet may hold inputs; what lies behind them is large and needs no reading. */
  public static boolean mayHoldInputs(String sheet) {
    return List.of(Tab.WORKINGS, Tab.BY_SOURCE).stream()
        .noneMatch(tab -> tab.sheet().text().equalsIgnoreCase(sheet));
  }

  /** The id of the decision of which a workbook says that it is. */
  public static Optional<String> decisionOf(SavedWorkbook book) {
    return new Delivered(book).decision();
  }

  /**
   * Compares a workbook with the files of its decision.
   *
   * @param path of the workbook, as messages name it
   * @param folder from which the decision was read
   * @throws IOException when the disk or its permissions keep a file from us
   */
  public static Meeting of(String path, SavedWorkbook book, Path folder, ReadDecision read)
      throws IOException {
    Remarks remarks = new Remarks(path);
    Delivered delivered = new Delivered(book);
    if (isOther(delivered, read.decision())) {
      remarks.add(
          Code.WORKBOOK_OTHER,
          "",
          "this workbook is of the decision `%s`, the folder is of `%s`"
              .formatted(delivered.decision().orElse(""), read.decision().id()),
          "name the folder of the decision `" + delivered.decision().orElse("") + "`");
      return new Meeting(remarks.all(), List.of(), List.of(), List.of());
    }
    Analysis analysis = analysis(read.decision());
    Book sheets = DecisionWorkbook.book(analysis);
    Map<Spot, Asked> asked = Asked.all(sheets);
    List<Change> changes = changes(book, read.decision(), delivered, asked, remarks);
    WhatIfsKept.tell(book, delivered, remarks);
    CostsKept.tell(book, sheets, remarks);
    if (delivered.isOf(read.decision())) {
      new Alterations(book, remarks)
          .tell(DecisionWorkbook.of(analysis, "", Instant.EPOCH).sheets());
    }
    FileChanges written = new FileChanges(read, remarks);
    written.write(changes);
    List<Change> carried =
        changes.stream().filter(change -> !written.left().contains(change)).toList();
    List<Problem> refusals = new ArrayList<>(written.problems());
    if (refusals.isEmpty() && !written.files().isEmpty()) {
      refusals.addAll(new Rehearsal(folder, asked, carried).of(written.files()));
    }
    return new Meeting(remarks.all(), written.changes(), written.files(), refusals);
  }

  static Book book(Decision decision) {
    return DecisionWorkbook.book(analysis(decision));
  }

  private static Analysis analysis(Decision decision) {
    return Analysis.of(decision, Scenario.delivered(decision), SAMPLES);
  }

  /** A folder that was renamed since still has the options and criteria that are told. */
  private static boolean isOther(Delivered delivered, Decision decision) {
    return delivered.decision().filter(id -> !id.equals(decision.id())).isPresent()
        && !decision.files().stream()
            .filter(file -> SUBJECT.contains(file.path()))
            .allMatch(delivered::isAsBuilt);
  }

  /** Without its list of what was delivered, a workbook can only be held against the files. */
  private static void tellUndated(Delivered delivered, Decision decision, Remarks remarks) {
    if (!delivered.isListed() && !delivered.isOf(decision)) {
      remarks.add(
          Code.WORKBOOK_UNDATED,
          "",
          "the sheet Changes is gone, so it is not known what this workbook was delivered with",
          "look at each change: one may undo what was changed in the files since");
    }
  }

  private static List<Change> changes(
      SavedWorkbook book,
      Decision decision,
      Delivered delivered,
      Map<Spot, Asked> asked,
      Remarks remarks) {
    Locations locations = new Locations(book, remarks);
    ClaimRows claims = new ClaimRows(locations, delivered, remarks);
    ControlCells.find(locations, asked);
    WeightCells.find(locations, decision, asked);
    RaterCells.find(locations, asked);
    JudgementCells.find(book, locations, decision, asked);
    KnotCells.find(locations, decision, asked);
    BudgetCells.find(locations, decision, asked);
    claims.find(decision, asked);
    SourceRows.find(locations, decision, asked);
    if (locations.isEmpty()) {
      remarks.only(
          Code.WORKBOOK_FOREIGN,
          "this workbook has none of the inputs of a workbook of the decision `"
              + decision.id()
              + "`",
          "name a copy of the workbook that `build` made of it");
      return List.of();
    }
    locations.tellMissing();
    tellUndated(delivered, decision, remarks);
    return new Comparison(delivered, claims, remarks).of(asked.values(), locations);
  }
}
