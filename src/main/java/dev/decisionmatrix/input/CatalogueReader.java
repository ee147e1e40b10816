package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a decision knows of: options, criteria and sources, each from its own file, else from
 * a table of ratings that names them.
 *
 * @param wide the table of ratings; empty where there is none, or it cannot be read
 */
record CatalogueReader(Catalogue catalogue, Texts texts, Optional<WideTable> wide) {
  static CatalogueReader read(Texts given, Anchors anchors, PairwiseFolder.Scales scales) {
    Optional<Known<Option>> options = given.options().map(OptionsCsv::read);
    Optional<CriteriaCsv.Criteria> criteria =
        given.criteria().map(text -> CriteriaCsv.read(text, scales));
    WideNames names = new WideNames(options, criteria.map(CriteriaCsv.Criteria::rated), anchors);
    boolean isWide =
        given.ratings().isEmpty()
            && given.evidence().filter(text -> RatingsAcross.isIn(text, names)).isPresent();
    Texts texts = isWide ? given.withWideEvidence() : given;
    Optional<WideTable> wide = texts.ratings().flatMap(text -> WideTable.read(text, names));
    criteria.ifPresent(known -> wide.ifPresent(table -> WideFacts.check(table, known)));
    Catalogue catalogue =
        new Catalogue(
            options
                .or(() -> wide.map(WideTable::named))
                .orElseGet(() -> Known.nothing(Noun.OPTION)),
            criteria
                .or(() -> wide.map(table -> table.criteria(scales)))
                .orElseGet(CriteriaCsv.Criteria::nothing),
            sources(texts),
            anchors,
            Known.nothing(Noun.TEAM));
    return new CatalogueReader(catalogue, texts, wide);
  }

  /**
   * Of evidence and of ratings; empty where neither can be read.
   *
   * @param raters those who may rate
   * @param byTeam the tables of those who do, by team
   */
  Optional<List<Claim>> claims(
      List<RatingsCsv.Rated> rated, Known<Rater> raters, Map<String, InputText> byTeam) {
    List<Claim> claims = new ArrayList<>();
    Optional<List<Claim>> cited =
        texts.evidence().flatMap(text -> EvidenceCsv.read(text, catalogue.with(raters)));
    cited.ifPresent(claims::addAll);
    for (RatingsCsv.Rated one : rated) {
      claims.add(one.claim(claims.size() + 1, Optional.empty(), RatingsCsv.CLAIM));
    }
    claims.addAll(RatingsFolder.claims(byTeam, catalogue.with(raters), claims.size() + 1));
    boolean none = texts.compared() && texts.evidence().isEmpty();
    return cited.isPresent() || wide.isPresent() || !byTeam.isEmpty() || none
        ? Optional.of(claims)
        : Optional.empty();
  }

  /** The cells of the table of ratings; what is wrong with them is told. */
  List<RatingsCsv.Rated> rated() {
    return wide.map(table -> RatingsCsv.read(table, catalogue)).orElse(List.of());
  }

  /** Where options stand, for a message. */
  String optionsFile() {
    return home(texts.options(), "options.csv");
  }

  String criteriaFile() {
    return home(texts.criteria(), "criteria.csv");
  }

  String claimsFile() {
    return home(texts.evidence(), "evidence.csv");
  }

  private String home(Optional<InputText> own, String otherwise) {
    return own.or(texts::ratings).map(InputText::path).orElse(otherwise);
  }

  /** Beside a table of ratings there need not be any. */
  private static Known<Source> sources(Texts texts) {
    return texts
        .sources()
        .map(SourcesCsv::read)
        .orElseGet(
            () ->
                texts.isSourceless()
                    ? new Known<>(List.of(), new Lookup<>(Noun.SOURCE), true)
                    : Known.nothing(Noun.SOURCE));
  }
}
