package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The files of a decision that was read without errors, as their readers take them: whoever changes
 * a value finds its place here. Row n of a table is the n-th option, criterion, source or claim.
 */
public final class DecisionFiles {
  private final List<FileContent> files;

  public DecisionFiles(ReadDecision read) {
    this.files = read.files();
  }

  /** The table with a column for each option, where there is one. */
  public Optional<FileRatings> ratings() {
    CatalogueReader known = known();
    return known.wide().map(wide -> ratings(known, wide));
  }

  /** It, and those of teams. */
  public List<FileRatings> allRatings() {
    return Stream.concat(
            ratings().stream(), files.stream().filter(DecisionFiles::isOfRater).map(this::ratings))
        .toList();
  }

  /** A rater's own table, which it has. */
  public FileRatings ratings(Rater rater) {
    Map<String, String> tables = tablesOfRaters();
    return files.stream()
        .filter(DecisionFiles::isOfRater)
        .filter(file -> isOf(rater, Objects.requireNonNull(tables.get(file.path()))))
        .findFirst()
        .map(this::ratings)
        .orElseThrow();
  }

  private static boolean isOf(Rater rater, String name) {
    String key = Names.key(name);
    return key.equals(Names.key(rater.id())) || key.equals(Names.key(rater.name()));
  }

  /** What the tables of teams call them, by path: their ids or names. */
  public Map<String, String> tablesOfRaters() {
    Map<String, String> names = new LinkedHashMap<>();
    files.stream()
        .filter(DecisionFiles::isOfRater)
        .map(FileContent::path)
        .forEach(path -> names.put(path, RatingsFolder.nameOf(path)));
    return names;
  }

  private static boolean isOfRater(FileContent file) {
    return file.path().startsWith(RatingsFolder.NAME + "/");
  }

  private FileRatings ratings(FileContent file) {
    CatalogueReader known = known();
    return ratings(
        known, Objects.requireNonNull(known.ofTeams().get(RatingsFolder.nameOf(file.path()))));
  }

  private FileRatings ratings(CatalogueReader known, WideTable wide) {
    return new FileRatings(
        file(wide.text().path()), wide, RatingsCsv.read(wide, known.catalogue()), known.texts());
  }

  public Optional<FileTable> options() {
    return table("options.csv", OptionsCsv::table);
  }

  public Optional<FileTable> criteria() {
    return table("criteria.csv", CriteriaCsv::table);
  }

  public Optional<FileTable> sources() {
    return table("sources.csv", SourcesCsv::table);
  }

  /** Empty too where its file has a column for each option. */
  public Optional<FileTable> evidence() {
    return known().texts().evidence().isEmpty()
        ? Optional.empty()
        : table("evidence.csv", EvidenceCsv::table);
  }

  /** Of every team, by path, also of one that has not weighed yet. */
  public List<FileWeights> weights() {
    return files.stream().filter(DecisionFiles::isWeights).flatMap(this::weights).toList();
  }

  /** The ids of all teams that have a file that weighs, as the files have them. */
  public List<String> teams() {
    List<String> teams =
        new ArrayList<>(
            files.stream().filter(DecisionFiles::isWeights).map(WeightsFolder::teamOf).toList());
    known()
        .ofTeams()
        .forEach(
            (name, table) -> {
              if (table.hasWeights() && !teams.contains(name)) {
                teams.add(name);
              }
            });
    return teams;
  }

  public FileWeights weights(Team team) {
    return files.stream()
        .filter(file -> isWeights(file) && WeightsFolder.teamOf(file).equals(team.id()))
        .flatMap(this::weights)
        .findFirst()
        .orElseGet(() -> weightsOfTable(team));
  }

  /** Those of the team that has no file. */
  private FileWeights weightsOfTable(Team team) {
    CatalogueReader known = known();
    WideTable wide =
        known.ofTeams().entrySet().stream()
            .filter(
                table ->
                    table.getValue().hasWeights()
                        && isOf(new Rater(team.id(), team.name()), table.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .or(known::wide)
            .orElseThrow();
    FileTable table = new FileTable(file(wide.text().path()), Table.bare(wide.file()));
    return new FileWeights(table, WeightsCsv.rows(wide.weights(), known.catalogue()));
  }

  private Stream<FileWeights> weights(FileContent file) {
    List<WeighedRows> levels = WeightsCsv.rows(text(file), catalogue());
    return levels.isEmpty() ? Stream.empty() : Stream.of(new FileWeights(file, levels));
  }

  /** The comparisons of options on a criterion, which has some. */
  public FilePairs pairs(Criterion criterion) {
    return pairs().stream()
        .filter(
            file ->
                catalogue()
                    .criteria()
                    .known()
                    .lookup()
                    .find(nameOf(file))
                    .equals(Optional.of(criterion)))
        .findFirst()
        .map(this::pairs)
        .orElseThrow();
  }

  /** Those of all criteria. */
  public List<FilePairs> allPairs() {
    return pairs().stream().map(this::pairs).toList();
  }

  /** The path of comparisons whose file bears the id of their criterion. */
  public Optional<String> pairsNamed(String id) {
    return pairs().stream()
        .filter(file -> Names.key(nameOf(file)).equals(Names.key(id)))
        .map(FileContent::path)
        .findFirst();
  }

  private List<FileContent> pairs() {
    return files.stream().filter(file -> PairwiseFolder.isIn(file.path())).toList();
  }

  private static String nameOf(FileContent file) {
    return PairwiseFolder.nameOf(file.path());
  }

  private FilePairs pairs(FileContent file) {
    return new FilePairs(file, OptionMatrix.of(text(file), catalogue().options()).orElseThrow());
  }

  private static boolean isWeights(FileContent file) {
    return file.path().startsWith(WeightsFolder.NAME + "/");
  }

  public FileYaml settings() {
    return FileYaml.of(file("decision.yaml")).orElseThrow();
  }

  private Optional<FileTable> table(String path, Function<InputText, Optional<Table>> reader) {
    return ifThere(path).map(text -> new FileTable(file(path), reader.apply(text).orElseThrow()));
  }

  private FileContent file(String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow();
  }

  private Catalogue catalogue() {
    return known().catalogue();
  }

  private CatalogueReader known() {
    PairwiseFolder pairwise = PairwiseFolder.of(files.stream().map(DecisionFiles::text).toList());
    Map<String, InputText> tables = new LinkedHashMap<>();
    tablesOfRaters().forEach((path, name) -> tables.put(name, text(file(path))));
    Anchors anchors = Settings.anchors(DecisionYaml.read(text(file("decision.yaml"))));
    return CatalogueReader.read(
        new Texts(
            ifThere("options.csv"),
            ifThere("criteria.csv"),
            ifThere("sources.csv"),
            ifThere("evidence.csv"),
            ifThere(RatingsCsv.FILE),
            tables,
            !pairwise.tables().isEmpty(),
            Optional.of(Message.of(""))),
        anchors,
        pairwise.scales(anchors.scale(), Map.of()));
  }

  private Optional<InputText> ifThere(String path) {
    return files.stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .map(DecisionFiles::text);
  }

  private static InputText text(FileContent file) {
    return Decoder.read(file, new Problems()).orElseThrow();
  }
}
