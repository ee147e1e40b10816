package dev.decisionmatrix.meeting;

import dev.decisionmatrix.input.DecisionFiles;
import dev.decisionmatrix.input.FileContent;
import dev.decisionmatrix.input.FilePairs;
import dev.decisionmatrix.input.FileRatings;
import dev.decisionmatrix.input.FileTable;
import dev.decisionmatrix.input.FileWeights;
import dev.decisionmatrix.input.ReadDecision;
import dev.decisionmatrix.input.Row;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns changes of inputs into changes of cells and values of files. */
final class FileChanges {
  private static final String RATING = "rating";
  private static final String COUNTS = "counts";

  private final Decision decision;
  private final DecisionFiles files;
  private final List<FileRatings> ratings;
  private final Remarks remarks;

  /** Claims of evidence.csv come first. */
  private final int cited;

  private final Map<String, EditedTable> tables = new LinkedHashMap<>();
  private final List<FileChange> changes = new ArrayList<>();
  private final List<Change> left = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<FileContent> written = new ArrayList<>();

  FileChanges(ReadDecision read, Remarks remarks) {
    this.decision = read.decision();
    this.files = new DecisionFiles(read);
    this.ratings = files.allRatings();
    this.remarks = remarks;
    this.cited = files.evidence().map(table -> table.rows().size()).orElse(0);
  }

  void write(List<Change> all) {
    EditedSettings settings = new EditedSettings(files.settings(), decision);
    for (Change change : all) {
      settings.write(change);
    }
    take(settings.changes(), settings.file());
    for (Change change : all) {
      writeTable(change);
    }
    decision.criteria().forEach(criterion -> writeValue(criterion, knots(criterion, all)));
    for (Criterion criterion : decision.inPairs().keySet()) {
      writePairs(
          criterion,
          all.stream()
              .filter(
                  change ->
                      change.spot() instanceof Spot.OptionJudgement judgement
                          && judgement.criterion().equals(criterion))
              .toList());
    }
    List<EditedTable> ofTeams = new ArrayList<>();
    for (Team team : decision.teams()) {
      List<Change> own = all.stream().filter(change -> change.spot().isFilledInBy(team)).toList();
      if (!own.isEmpty()) {
        writeWeights(team, own).ifPresent(ofTeams::add);
      }
    }
    tables.values().forEach(table -> take(table.changes(), table.file()));
    ofTeams.forEach(table -> take(table.changes(), table.file()));
  }

  /** Empty where the weights stand in a table that holds other things too. */
  private Optional<EditedTable> writeWeights(Team team, List<Change> own) {
    FileWeights file = files.weights(team);
    Optional<FileRatings> shared =
        ratings.stream().filter(wide -> isSame(wide.table(), file.table())).findFirst();
    WeightChanges weights =
        new WeightChanges(
            team, file, shared.map(this::edited).orElseGet(() -> new EditedTable(file.table())));
    weights.write(own);
    return shared.isPresent() ? Optional.empty() : Optional.of(weights.table());
  }

  private static boolean isSame(FileTable one, FileTable other) {
    return one.text().path().equals(other.text().path());
  }

  private EditedTable edited(FileRatings wide) {
    FileTable table = wide.table();
    return tables.computeIfAbsent(table.text().path(), any -> new EditedTable(table));
  }

  private void writePairs(Criterion criterion, List<Change> own) {
    if (own.isEmpty()) {
      return;
    }
    FilePairs file = files.pairs(criterion);
    EditedTable table = new EditedTable(file.table());
    JudgementChanges<Option> judgements =
        new JudgementChanges<>(table, decision.options(), file::row, file::column);
    for (Change change : own) {
      Spot.OptionJudgement judgement = (Spot.OptionJudgement) change.spot();
      judgements.write(change, judgement.row(), judgement.column());
    }
    take(table.changes(), table.file());
  }

  private void take(List<FileChange> shown, Outcome<FileContent> file) {
    problems.addAll(file.problems());
    if (!shown.isEmpty() && file instanceof Outcome.Ok<FileContent> ok) {
      changes.addAll(shown);
      written.add(ok.value());
    }
  }

  private void writeTable(Change change) {
    String why = WeightChanges.why(change);
    if (change.spot() instanceof Spot.ClaimRating rating) {
      writeRating(rating.claim(), change);
    } else if (change.spot() instanceof Spot.ClaimCounts counts) {
      writeCounts(counts.claim(), change);
    } else if (change.spot() instanceof Spot.SourceCounts counts) {
      EditedTable sources = table("sources.csv", files::sources);
      sources.set(
          row(sources, decision.sources().indexOf(counts.source())),
          sources.column(COUNTS),
          change.word(),
          why);
    } else if (change.spot() instanceof Spot.Demand demand) {
      writeDemand(demand.criterion(), change);
    }
  }

  private void writeRating(Claim claim, Change change) {
    String why = WeightChanges.why(change);
    if (claim.number() > cited) {
      RatedCell rated = RatedCell.of(claim, files);
      edited(rated.table()).setNumber(rated.cell(), change.figure(), why);
    } else {
      EditedTable evidence = table("evidence.csv", files::evidence);
      evidence.setNumber(
          row(evidence, claim.number() - 1), evidence.column(RATING), change.figure(), why);
    }
  }

  private void writeCounts(Claim claim, Change change) {
    if (claim.number() > cited) {
      tell(
          change,
          "a table with a column for each option cannot switch a rating off",
          RatedCell.of(claim, files).toClear());
    } else {
      EditedTable evidence = table("evidence.csv", files::evidence);
      evidence.set(
          row(evidence, claim.number() - 1),
          evidence.column(COUNTS),
          change.word(),
          WeightChanges.why(change));
    }
  }

  private void writeDemand(Criterion criterion, Change change) {
    if (!ofCriteria().demand(criterion, change)) {
      tell(
          change,
          "the table of ratings has no column for demands",
          "add a column `must_reach` to it by hand");
    }
  }

  /** Its points, all at once: some go only together. */
  private void writeValue(Criterion criterion, List<Change> own) {
    Optional<ValueChanges.Misplaced> misplaced = new ValueChanges(criterion, own).misplaced();
    if (misplaced.isPresent()) {
      Change change = misplaced.get().change();
      left.addAll(own);
      remarks.add(
          Code.INPUT_UNUSABLE,
          change.at(),
          "`%s` is now %s: %s"
              .formatted(
                  change.asked().name(), Comparison.words(change.now()), misplaced.get().why()),
          "type a number between those above and below; as it is, no point of `%s` is carried back"
              .formatted(criterion.name()));
    } else if (!own.isEmpty()) {
      ofCriteria().value(criterion, own);
    }
  }

  private static List<Change> knots(Criterion criterion, List<Change> all) {
    return all.stream()
        .filter(one -> one.spot() instanceof Spot.Knot at && at.criterion().equals(criterion))
        .toList();
  }

  private CriterionChanges ofCriteria() {
    return new CriterionChanges(
        () -> files.criteria().map(any -> table("criteria.csv", files::criteria)),
        ratings,
        this::edited);
  }

  private void tell(Change change, String wrong, String help) {
    left.add(change);
    remarks.add(Code.INPUT_OF_NO_FILE, change.at(), wrong, help);
  }

  private static Row row(EditedTable table, int place) {
    return table.table().rows().get(place);
  }

  private EditedTable table(String path, Supplier<Optional<FileTable>> file) {
    return tables.computeIfAbsent(path, any -> new EditedTable(file.get().orElseThrow()));
  }

  List<FileChange> changes() {
    return changes;
  }

  /** What no file has a place for, which has been told. */
  List<Change> left() {
    return left;
  }

  /** The files that are to be written. */
  List<FileContent> files() {
    return written;
  }

  /** Why something cannot be written; then nothing is. */
  List<Problem> problems() {
    return problems;
  }
}
