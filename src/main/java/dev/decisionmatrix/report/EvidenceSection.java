package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.analysis.Demand;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.analysis.ScaleWords;
import dev.decisionmatrix.analysis.SourceRating;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every claim behind every rating, by criterion and option, each with its source and place. */
final class EvidenceSection implements Section {
  private final Analysis analysis;
  private final Citations citations;
  private final Map<List<Object>, List<Claim>> byCell;

  EvidenceSection(Analysis analysis, Citations citations) {
    this.analysis = analysis;
    this.citations = citations;
    this.byCell =
        analysis.decision().claims().stream()
            .collect(
                Collectors.groupingBy(
                    claim -> List.of(claim.criterion(), claim.option()),
                    LinkedHashMap::new,
                    Collectors.toList()));
  }

  /** Where the evidence on a criterion begins. */
  static String anchor(Criterion criterion) {
    return "evidence-" + criterion.id();
  }

  @Override
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Text.of(introduction())));
    analysis.decision().rated().forEach(criterion -> criterion(criterion, blocks));
    return blocks;
  }

  private String introduction() {
    int claims = analysis.decision().claims().size();
    if (claims == 0) {
      return "There is no evidence: nobody has recorded a claim.";
    }
    if (analysis.decision().claims().stream()
        .allMatch(claim -> claim.source().isEmpty() && claim.rater().isEmpty())) {
      return "No source is cited: each rating is an assumption of our own." + switchedOff();
    }
    String combined =
        analysis.scenario().combine() == Combine.BY_SOURCE
            ? "A rating is the mean over its sources of the mean of each source's claims, so that"
                + " a source which repeats itself counts once."
            : "A rating is the mean of its claims.";
    return "Each claim stands behind its own rating. "
        + combined
        + " Where sources lie half of the scale or more apart, the text says so."
        + switchedOff();
  }

  private String switchedOff() {
    return analysis.decision().claims().stream().allMatch(analysis.scenario()::counts)
        ? ""
        : " Claims that are switched off say so, and count nowhere.";
  }

  private void criterion(Criterion criterion, List<Block> blocks) {
    List<Block> head = new ArrayList<>();
    head.add(new Block.Heading(3, criterion.name(), anchor(criterion)));
    Prose prose = new Prose();
    if (!criterion.description().isBlank()) {
      prose.plain(Phrases.sentence(criterion.description()) + " ");
    }
    head.add(
        new Block.Paragraph(
            prose.muted(criterion.isCost() ? "A cost, not weighed." : weight(criterion)).text()));
    List<Rating> alike = alike(criterion);
    if (!alike.isEmpty()) {
      head.add(new Block.Paragraph(together(alike)));
      blocks.add(new Block.Together(head));
      head.clear();
    }
    for (Option option : analysis.decision().options()) {
      Rating rating = analysis.ratings().at(criterion, option);
      if (alike.contains(rating)) {
        continue;
      }
      head.add(cell(rating));
      blocks.add(new Block.Together(head));
      head.clear();
      List<Claim> claims = claims(rating);
      if (!claims.isEmpty()) {
        blocks.add(new Block.Entries(claims.stream().map(this::entry).toList()));
      }
    }
  }

  /** Ratings of our own of which nothing more is said than of each other, if there are several. */
  private List<Rating> alike(Criterion criterion) {
    List<Rating> bare =
        analysis.decision().options().stream()
            .map(option -> analysis.ratings().at(criterion, option))
            .filter(rating -> claims(rating).size() == 1 && isBare(claims(rating).get(0)))
            .filter(rating -> !analysis.ratings().knockOuts().knocksOut(rating))
            .toList();
    long texts = bare.stream().map(rating -> claims(rating).get(0).text()).distinct().count();
    return bare.size() > 1 && texts == 1 ? bare : List.of();
  }

  private boolean isBare(Claim claim) {
    return claim.source().isEmpty()
        && claim.rater().isEmpty()
        && claim.locator().isBlank()
        && analysis.scenario().counts(claim);
  }

  private Text together(List<Rating> alike) {
    Prose prose = new Prose();
    for (int place = 0; place < alike.size(); place++) {
      prose
          .plain(place == 0 ? "" : "; ")
          .strong(alike.get(place).option().name())
          .plain(" " + Figures.rating(analysis, alike.get(place)));
    }
    prose.plain(": ").claim(claims(alike.get(0)).get(0), citations);
    return prose.text();
  }

  private String weight(Criterion criterion) {
    return "Weight %s.".formatted(Decimals.PERCENT_ONE.text(analysis.weights().of(criterion)))
        + (ScaleWords.areNeeded(criterion, analysis.decision())
            ? " Rated from %s.".formatted(ScaleWords.of(criterion))
            : "");
  }

  /** In file order, also those that are switched off. */
  private List<Claim> claims(Rating rating) {
    return byCell.getOrDefault(List.of(rating.criterion(), rating.option()), List.of());
  }

  /** What the claims of a cell come to, in a paragraph before them that its heading begins. */
  private Block cell(Rating rating) {
    String option = rating.option().name();
    if (rating.missing()) {
      String none = claims(rating).isEmpty() ? "has no evidence" : "has no evidence that counts";
      String instead =
          rating.criterion().isCost() ? "." : "; the " + StandIn.of(analysis) + " stands in.";
      return new Block.RunIn(Text.of(option), Text.of(none + instead));
    }
    Prose prose = new Prose().plain(counted(rating));
    conflict(rating, prose);
    knockOut(rating, prose);
    return new Block.RunIn(Text.of(option + " " + Figures.rating(analysis, rating)), prose.text());
  }

  private static String counted(Rating rating) {
    if (rating.assumed()) {
      return "on our own assumption alone.";
    }
    List<Claim> cited =
        rating.claims().stream().filter(claim -> claim.source().isPresent()).toList();
    int own = rating.claims().size() - cited.size();
    return "from %s in %s%s."
        .formatted(
            Phrases.count(cited.size(), "claim", "claims"),
            Phrases.count(rating.sources(), "source", "sources"),
            own == 0
                ? ""
                : " and " + Phrases.count(own, "assumption of our own", "assumptions of our own"));
  }

  private void conflict(Rating rating, Prose prose) {
    if (!rating.sourcesDisagree()) {
      return;
    }
    RatingFigures figures = analysis.ratings().figures(rating.criterion());
    prose.plain(" ").strong("Sources disagree:");
    List<SourceRating> bySource =
        rating.bySource().stream()
            .filter(one -> one.source().isPresent())
            .sorted(
                Comparator.comparingInt(
                    one -> one.source().map(citations::number).orElse(Integer.MAX_VALUE)))
            .toList();
    for (int place = 0; place < bySource.size(); place++) {
      prose
          .plain(place == 0 ? " " : place == bySource.size() - 1 ? " and " : ", ")
          .source(bySource.get(place).source(), citations)
          .plain(" " + figures.rating(bySource.get(place).rating()));
    }
    prose.plain(".");
  }

  private void knockOut(Rating rating, Prose prose) {
    if (analysis.ratings().knockOuts().knocksOut(rating)) {
      prose
          .plain(" ")
          .strong(
              "Knocked out: %s%s is demanded%s."
                  .formatted(
                      rating.criterion().isCost() ? "at most " : "",
                      analysis
                          .ratings()
                          .figures(rating.criterion())
                          .exactly(rating.criterion().mustReach().orElseThrow()),
                      Demand.within(rating.criterion())));
    }
  }

  private Block.Entry entry(Claim claim) {
    Prose prose = new Prose().claim(claim, citations);
    if (!claim.locator().isBlank()) {
      prose.muted(" " + Phrases.sentence(claim.locator()));
    }
    if (!analysis.scenario().counts(claim)) {
      prose.plain(" ").strong(off(claim));
    }
    String rating = analysis.ratings().figures(claim.criterion()).claim(claim.rating());
    return new Block.Entry(Span.plain(rating).spokenAs("rating " + rating), prose.text());
  }

  private String off(Claim claim) {
    boolean own = analysis.scenario().claimsOff().contains(claim.number());
    return own ? "Switched off." : "Its source is switched off.";
  }
}
