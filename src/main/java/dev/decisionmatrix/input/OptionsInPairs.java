package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Judgements;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.problem.Code;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** On which criteria options are compared in pairs, and how. */
final class OptionsInPairs {
  private final Catalogue catalogue;
  private final Map<Criterion, Judgements<Option>> read = new LinkedHashMap<>();
  private final Map<Criterion, InputText> files = new LinkedHashMap<>();

  private OptionsInPairs(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  static OptionsInPairs read(PairwiseFolder folder, Catalogue catalogue) {
    OptionsInPairs all = new OptionsInPairs(catalogue);
    if (catalogue.criteria().known().isWhole()) {
      folder.tables().forEach(all::add);
    }
    return all;
  }

  private void add(String name, InputText text) {
    Lookup<Criterion> criteria = catalogue.criteria().known().lookup();
    Optional<Criterion> criterion = criteria.find(name);
    if (criterion.isEmpty()) {
      text.report(
          Code.PAIRS_CRITERION,
          new Message(
              "the file's name, `" + name + "`, names no criterion",
              "name it for the criterion on which the options are compared; "
                  + criteria.advice(name)));
      return;
    }
    InputText first = files.putIfAbsent(criterion.get(), text);
    if (first != null) {
      text.report(
          Code.PAIRS_CRITERION,
          new Message(
              "`" + first.path() + "` is for the same criterion", "keep one of the two files"));
      return;
    }
    OptionMatrix.read(text, catalogue.options())
        .ifPresent(judgements -> read.put(criterion.get(), judgements));
  }

  /** In the order of the criteria. */
  Map<Criterion, Judgements<Option>> all() {
    Map<Criterion, Judgements<Option>> ordered = new LinkedHashMap<>();
    for (Criterion criterion : catalogue.criteria().known().all()) {
      Judgements<Option> judgements = read.get(criterion);
      if (judgements != null) {
        ordered.put(criterion, judgements);
      }
    }
    return ordered;
  }

  boolean isCompared(Criterion criterion) {
    return files.containsKey(criterion);
  }

  boolean isAny() {
    return !files.isEmpty();
  }

  /** Ratings beside comparisons would count twice. */
  void check(List<Claim> claims) {
    files.forEach(
        (criterion, text) ->
            claims.stream()
                .filter(claim -> claim.criterion().equals(criterion))
                .findFirst()
                .ifPresent(
                    claim ->
                        text.report(
                            Code.PAIRS_RATED,
                            new Message(
                                "options are compared in pairs on `%s`, and rated on it too (claim %s)"
                                    .formatted(criterion.id(), claim.number()),
                                "keep one of the two: delete this file, or those ratings"))));
  }
}
