package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.problem.Problems;
import java.util.List;
import java.util.Map;
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

  /** Whether any ratings stand in a table with a column for each option. */
  public boolean isWide() {
    return known().wide().isPresent()
        || files.stream().anyMatch(file -> file.path().startsWith(RatingsFolder.NAME + "/"));
  }

  public FileTable options() {
    return table("options.csv", OptionsCsv::table);
  }

  public FileTable criteria() {
    return table("criteria.csv", CriteriaCsv::table);
  }

  public FileTable sources() {
    return table("sources.csv", SourcesCsv::table);
  }

  public FileTable evidence() {
    return table("evidence.csv", EvidenceCsv::table);
  }

  /** Of every team, by path, also of one that has not weighed yet. */
  public List<FileWeights> weights() {
    return files.stream().filter(DecisionFiles::isWeights).flatMap(this::weights).toList();
  }

  /** The ids of all teams that have a file, as the files have them. */
  public List<String> teams() {
    return files.stream().filter(DecisionFiles::isWeights).map(WeightsFolder::teamOf).toList();
  }

  public FileWeights weights(Team team) {
    return files.stream()
        .filter(file -> isWeights(file) && WeightsFolder.teamOf(file).equals(team.id()))
        .flatMap(this::weights)
        .findFirst()
        .orElseThrow();
  }

  private Stream<FileWeights> weights(FileContent file) {
    List<WeighedRows> levels = WeightsCsv.rows(text(file), catalogue());
    return levels.isEmpty() ? Stream.empty() : Stream.of(new FileWeights(file, levels));
  }

  private static boolean isWeights(FileContent file) {
    return file.path().startsWith(WeightsFolder.NAME + "/");
  }

  public FileYaml settings() {
    return FileYaml.of(file("decision.yaml")).orElseThrow();
  }

  private FileTable table(String path, Function<InputText, Optional<Table>> reader) {
    FileContent file = file(path);
    return new FileTable(file, reader.apply(text(file)).orElseThrow());
  }

  private FileContent file(String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow();
  }

  private Catalogue catalogue() {
    return known().catalogue();
  }

  private CatalogueReader known() {
    return CatalogueReader.read(
        new Texts(
            ifThere("options.csv"),
            ifThere("criteria.csv"),
            ifThere("sources.csv"),
            ifThere("evidence.csv"),
            ifThere(RatingsCsv.FILE)),
        Settings.anchors(DecisionYaml.read(text(file("decision.yaml")))),
        Map.of());
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
