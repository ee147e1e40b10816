package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Judgements;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Policy;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.model.ShowAs;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Problem;
import dev.decisionmatrix.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a decision's folder. Every problem of every file is told in one run; a decision comes out
 * only when none of them is an error.
 */
public final class DecisionReader {
  private final Problems problems = new Problems();
  private final DecisionFolder folder;
  private final String id;

  /** Of criteria that have none of their own, by id, as far as their ratings are known. */
  private final Map<String, Scale> ends;

  private DecisionReader(DecisionFolder.Given given, Map<String, Scale> ends) {
    this.folder = new DecisionFolder(given, problems);
    this.ends = ends;
    this.id = FileNames.of(given.folder().toAbsolutePath().normalize());
  }

  /**
   * Reads a folder.
   *
   * @throws IOException when a file is there but the disk or its permissions keep it from us
   */
  public static Outcome<ReadDecision> read(Path folder) throws IOException {
    return read(folder, List.of(), Map.of());
  }

  /**
   * Reads a folder as if some of its files had been written already.
   *
   * @param renamed paths that files have, and those that they are to have
   * @throws IOException when a file is there but the disk or its permissions keep it from us
   */
  public static Outcome<ReadDecision> read(
      Path folder, List<FileContent> instead, Map<String, String> renamed) throws IOException {
    DecisionFolder.Given given = new DecisionFolder.Given(folder, instead, renamed);
    Outcome<ReadDecision> read = read(given, Map.of());
    Map<String, Scale> ends =
        read.fold(ok -> OpenScales.of(ok.value().decision()), rejected -> Map.of());
    return ends.isEmpty() ? read : read(given, ends);
  }

  private static Outcome<ReadDecision> read(DecisionFolder.Given given, Map<String, Scale> ends)
      throws IOException {
    Path folder = given.folder();
    DecisionReader reader = new DecisionReader(given, ends);
    DecisionId.check(reader.id).forEach(message -> reader.tell(Code.FOLDER_NAME, message));
    if (FolderEntry.isBrokenLink(folder)) {
      reader.tell(Code.LINK_BROKEN, FoundInstead.brokenLink(folder));
      return new Outcome.Rejected<>(reader.problems.all());
    }
    if (!Files.isDirectory(folder)) {
      reader.tell(
          Code.FOLDER_MISSING,
          new Message("there is no folder `" + reader.id + "`", "check the path"));
      return new Outcome.Rejected<>(reader.problems.all());
    }
    return reader.read();
  }

  /**
   * Reads the criteria and the list of teams only, for a decision that is still being put together.
   *
   * @throws IOException when a file is there but the disk or its permissions keep it from us
   */
  public static Outcome<Weighable> readWeighable(Path folder) throws IOException {
    DecisionReader reader =
        new DecisionReader(new DecisionFolder.Given(folder, List.of(), Map.of()), Map.of());
    Optional<Settings> settings =
        reader.folder.required("decision.yaml").flatMap(DecisionYaml::read);
    Catalogue catalogue =
        reader.catalogue(settings, PairwiseFolder.read(reader.folder)).catalogue();
    if (reader.problems.hasErrors()) {
      return new Outcome.Rejected<>(reader.problems.all());
    }
    List<TeamRegister.Entry> listed =
        settings.stream()
            .flatMap(known -> known.teams().stream())
            .map(team -> new TeamRegister.Entry(team.id().value(), team.name(), team.power()))
            .toList();
    List<Problem> told = reader.problems.all();
    WeightsFolder weights = new WeightsFolder(reader.folder);
    TeamRegister teams = new TeamRegister(listed, weights.files());
    return new Outcome.Ok<>(Weighable.of(catalogue, teams, weights.read().values()), told);
  }

  private Outcome<ReadDecision> read() throws IOException {
    Optional<InputText> yaml = folder.required("decision.yaml");
    Optional<Settings> settings = yaml.flatMap(DecisionYaml::read);
    PairwiseFolder pairwise = PairwiseFolder.read(folder);
    CatalogueReader known = catalogue(settings, pairwise);
    Catalogue catalogue = known.catalogue();
    List<RatingsCsv.Rated> rated = known.rated();
    WeightsFolder weights = new WeightsFolder(folder);
    Teams teams =
        Teams.read(
            weights.beside(known.tables(), known.isRefused()),
            TableWeights.in(known),
            catalogue,
            settings);
    Known<Rater> raters = teams.raters(settings.isPresent(), known.ofTeams().keySet());
    Optional<List<Claim>> claims = known.claims(rated, raters);
    claims.map(new RatingTeams(known, raters)::all).ifPresent(teams::meetRaters);
    if (yaml.isPresent() && settings.isPresent()) {
      teams.check(yaml.get(), settings.get(), weights);
    }
    OptionsInPairs inPairs = OptionsInPairs.read(pairwise, catalogue);
    claims.ifPresent(inPairs::check);
    claims.ifPresent(given -> new Coverage(problems, known, inPairs).check(given));
    new Together(problems, known).check(claims.orElse(List.of()), teams.all());
    if (!problems.hasErrors()) {
      known.wide().ifPresent(wide -> new StatedTotals(wide, catalogue, rated, teams.all()).check());
    }
    Optional<Option> chosen = chosen(yaml, settings, catalogue);
    ShowAs showAs = showAs(settings, catalogue);
    Map<Group, Double> subtotals = subtotals(settings, catalogue);
    if (problems.hasErrors()) {
      return new Outcome.Rejected<>(problems.all());
    }
    Decision decision =
        decision(
            settings.orElseThrow(),
            catalogue,
            new Filled(claims.orElseThrow(), inPairs.all(), teams, chosen, showAs, subtotals));
    return new Outcome.Ok<>(new ReadDecision(decision, folder.read()), problems.all());
  }

  private CatalogueReader catalogue(Optional<Settings> settings, PairwiseFolder pairwise)
      throws IOException {
    Anchors anchors = Settings.anchors(settings);
    return CatalogueReader.read(folder.texts(), anchors, pairwise.scales(anchors.scale(), ends));
  }

  private static Optional<Option> chosen(
      Optional<InputText> yaml, Optional<Settings> settings, Catalogue catalogue) {
    Optional<Noted<String>> given = settings.flatMap(known -> known.words().chosen());
    if (given.isEmpty() || !catalogue.options().isWhole()) {
      return Optional.empty();
    }
    Lookup<Option> options = catalogue.options().lookup();
    String text = given.get().value();
    Optional<Option> option = options.find(text);
    if (option.isEmpty()) {
      Message message = new Message("unknown option `" + text + "`", options.advice(text));
      yaml.ifPresent(file -> file.report(Code.CHOSEN_UNKNOWN, given.get().span(), message));
    }
    return option;
  }

  private static ShowAs showAs(Optional<Settings> settings, Catalogue catalogue) {
    Optional<ShowAsYaml> given = settings.flatMap(Settings::showAs);
    Optional<Scale> scale = settings.flatMap(Settings::scale);
    boolean known = scale.isPresent() && catalogue.criteria().doubtful().isEmpty();
    return given.isPresent() && known
        ? given.get().on(catalogue.criteria().known().all(), scale.get())
        : ShowAs.POINTS;
  }

  private static Map<Group, Double> subtotals(Optional<Settings> settings, Catalogue catalogue) {
    Known<Criterion> criteria = catalogue.criteria().known();
    return settings
        .filter(any -> criteria.isWhole())
        .map(known -> known.subtotals().on(criteria.all()))
        .orElse(Map.of());
  }

  private record Filled(
      List<Claim> claims,
      Map<Criterion, Judgements<Option>> inPairs,
      Teams teams,
      Optional<Option> chosen,
      ShowAs showAs,
      Map<Group, Double> subtotals) {}

  private Decision decision(Settings settings, Catalogue catalogue, Filled filled) {
    return new Decision(
        id,
        settings.words().with(filled.chosen()),
        policy(settings, catalogue, filled),
        settings.paper(),
        settings.appendices(),
        settings.scale().orElseThrow(),
        settings.anchors(),
        catalogue.options().all(),
        catalogue.criteria().known().all(),
        catalogue.criteria().costs().all(),
        catalogue.sources().all(),
        filled.claims(),
        filled.inPairs(),
        filled.teams().all(),
        filled.teams().awaited(),
        folder.read().stream().map(FileContent::described).toList());
  }

  /** Priorities share 1 among all options: none has much, however good it is. */
  private static Policy policy(Settings settings, Catalogue catalogue, Filled filled) {
    Policy policy = settings.policy().showing(filled.showAs()).reachingOf(filled.subtotals());
    boolean shared = filled.inPairs().size() == catalogue.criteria().known().all().size();
    return shared && !settings.asksForGood() ? policy.withGoodEnough(0) : policy;
  }

  private void tell(Code code, Message message) {
    problems.add(
        new Problem(code, Place.ofFile("."), message.wrong(), message.help(), Optional.empty()));
  }
}
