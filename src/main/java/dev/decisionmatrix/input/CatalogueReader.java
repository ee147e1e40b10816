package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what a decision knows of: options, criteria and sources, each from its own file, else from
 * a table of ratings that names them.
 *
 * @param wide the table of ratings; empty where there is none, or it cannot be read
 * @param ofTeams the same of teams, by what their files are named
 */
record CatalogueReader(
    Catalogue catalogue, Texts texts, Optional<WideTable> wide, Map<String, WideTable> ofTeams) {
  CatalogueReader {
    ofTeams = Collections.unmodifiableMap(new LinkedHashMap<>(ofTeams));
  }

  static CatalogueReader read(Texts given, Anchors anchors, PairwiseFolder.Scales scales) {
    Optional<Known<Option>> listed = given.options().map(OptionsCsv::read);
    Optional<Criteria> described = given.criteria().map(text -> CriteriaCsv.read(text, scales));
    boolean byTeams =
        given.ratings().isEmpty()
            && !given.teams().isEmpty()
            && (listed.isEmpty() || described.isEmpty());
    NamedByTeams named =
        NamedByTeams.read(
            byTeams ? given.teams().values() : List.of(),
            new WideNames(listed, described.map(Criteria::rated), anchors),
            scales);
    Optional<Known<Option>> options = listed.or(named::options);
    Optional<Criteria> criteria = described.or(named::criteria);
    WideNames names = new WideNames(options, criteria.map(Criteria::rated), anchors);
    boolean isWide =
        given.ratings().isEmpty()
            && given.evidence().filter(text -> RatingsAcross.isIn(text, names)).isPresent();
    Texts texts = isWide ? given.withWideEvidence() : given;
    Optional<WideTable> wide = texts.ratings().flatMap(text -> WideTable.read(text, names));
    described.ifPresent(known -> wide.ifPresent(table -> WideFacts.check(table, known)));
    Catalogue catalogue =
        new Catalogue(
            options
                .or(() -> wide.map(WideTable::named))
                .orElseGet(() -> Known.nothing(Noun.OPTION)),
            criteria
                .or(() -> wide.map(table -> table.criteria(scales)))
                .orElseGet(Criteria::nothing),
            sources(texts),
            anchors,
            Known.nothing(Noun.TEAM));
    return new CatalogueReader(
        catalogue, texts, wide, RatingsFolder.tables(texts.teams(), catalogue));
  }

  /**
   * Of evidence and of ratings; empty where neither can be read.
   *
   * @param raters those who may rate
   */
  Optional<List<Claim>> claims(List<RatingsCsv.Rated> rated, Known<Rater> raters) {
    List<Claim> claims = new ArrayList<>();
    Optional<List<Claim>> cited =
        texts
            .evidence()
            .flatMap(text -> EvidenceCsv.read(text, catalogue.with(raters), texts.sourceless()));
    cited.ifPresent(claims::addAll);
    for (RatingsCsv.Rated one : rated) {
      claims.add(one.claim(claims.size() + 1, Optional.empty(), RatingsCsv.CLAIM));
    }
    claims.addAll(RatingsFolder.claims(ofTeams, catalogue.with(raters), claims.size() + 1));
    boolean none = texts.compared() && texts.evidence().isEmpty();
    return cited.isPresent() || wide.isPresent() || !ofTeams.isEmpty() || none
        ? Optional.of(claims)
        : Optional.empty();
  }

  /** The cells of the table of ratings; what is wrong with them is told. */
  List<RatingsCsv.Rated> rated() {
    return wide.map(table -> RatingsCsv.read(table, catalogue)).orElse(List.of());
  }

  /** The tables of ratings: nobody's in particular, then those of teams. */
  List<WideTable> tables() {
    return Stream.concat(wide.stream(), ofTeams.values().stream()).toList();
  }

  /** Whether a table of ratings is there and cannot be read, which has been told. */
  boolean isRefused() {
    return tables().isEmpty() && (texts.ratings().isPresent() || !texts.teams().isEmpty());
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
    return own.or(texts::ratings)
        .or(() -> texts.teams().values().stream().findFirst())
        .map(InputText::path)
        .orElse(otherwise);
  }

  /** There need not be any where nothing is cited. */
  private static Known<Source> sources(Texts texts) {
    return texts
        .sources()
        .map(SourcesCsv::read)
        .orElseGet(
            () ->
                texts.sourceless().isPresent()
                    ? new Known<>(List.of(), new Lookup<>(Noun.SOURCE), true)
                    : Known.nothing(Noun.SOURCE));
  }
}
